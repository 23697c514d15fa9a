package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;

/**
 * {@code ./system-tests/faults}: starts the whole system, breaks it by a seeded plan while clients work with it, and reads back
 * whether anything was lost, done twice, given twice, out of balance, unprovable or left waiting. Exit code 0 if nothing was.
 */
public final class Faults {

    private static final int MISUSED = 2;

    private Faults() {}

    public static void main(String[] arguments) {
        FaultOptions options;
        try {
            options = FaultOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
            return;
        }
        Path home = Path.of(System.getProperty("vinhdanh.home", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(run(home, options, System.out).tally().isClean() ? 0 : 1);
    }

    /** @param struck how many faults did */
    record FaultResult(int struck, Tally tally) {}

    static FaultResult run(Path home, FaultOptions options, PrintStream out) {
        Tally tally = new Tally(out);
        int faults = 0;
        out.println("seed " + options.seed() + ", the system starts");
        BreakableSystem system = BreakableSystem.start(home, Map.of());
        try (system;
                KafkaProbe kafka = new KafkaProbe(system.bootstrapServers());
                KafkaSender sender = new KafkaSender(system.bootstrapServers())) {
            out.println("it runs; its logs are in " + system.folder());
            Plan plan = new Plan(options.seed());
            Round round = new Round(system, kafka, sender, out);
            for (int number = 1; number <= options.rounds(); number++) {
                faults += round.play(number, plan, options, tally);
            }
            round.lookBack(tally);
        }
        if (tally.isClean()) {
            system.deleteFolder();
        } else {
            out.println("again with: " + options.command());
        }
        out.println("rounds=" + options.rounds() + " faults=" + faults + " " + tally);
        return new FaultResult(faults, tally);
    }
}
