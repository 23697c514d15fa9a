package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code ./system-tests/faults}: starts the whole system, breaks it by a seeded plan while clients work with it, and reads back
 * whether anything was lost, done twice, given twice, out of balance, unprovable or left waiting. Exit code 0 if nothing was.
 */
public final class Faults {

    private static final int MISUSED = 2;

    private Faults() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            Path home = Path.of(System.getProperty("vinhdanh.home", "."))
                    .toAbsolutePath()
                    .normalize();
            System.exit(run(home, options, Map.of(), System.out).isClean() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        }
    }

    /** @param environment of the system, beside the usual */
    static Tally run(Path home, Options options, Map<String, String> environment, PrintStream out) {
        Tally tally = new Tally(out);
        int faults = 0;
        out.println("seed " + options.seed() + ", the system starts");
        RunningSystem system = RunningSystem.start(home, environment);
        try (system;
                Wire wire = new Wire(system.bootstrapServers())) {
            out.println("it runs; its logs are in " + system.folder());
            Plan plan = new Plan(options.seed());
            Round round = new Round(system, wire, out);
            for (int number = 1; number <= options.rounds(); number++) {
                faults += round.play(number, plan, options, tally);
            }
        }
        if (tally.isClean()) {
            system.forget();
        } else {
            out.println("again with: ./system-tests/faults --rounds " + options.rounds() + " --seed " + options.seed());
        }
        out.println("rounds=" + options.rounds() + " faults=" + faults + " " + tally);
        return tally;
    }
}
