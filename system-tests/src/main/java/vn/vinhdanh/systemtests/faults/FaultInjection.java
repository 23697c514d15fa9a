package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;

/**
 * {@code ./system-tests/faults}: starts the whole system, injects faults by a seeded plan while clients work with it,
 * and verifies its guarantees afterwards. Exit codes: 0 no violation, 1 a violation, 2 the command line is not
 * understood.
 */
public final class FaultInjection {

    private static final int MISUSED = 2;

    private FaultInjection() {}

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
        System.exit(run(home, options, System.out).violations().isEmpty() ? 0 : 1);
    }

    /** @param faults how many were injected */
    record InjectionResult(int faults, Violations violations) {}

    /** Leaves out, and says so, what the machine lacks the tools for. */
    static InjectionResult run(Path home, FaultOptions wanted, PrintStream out) {
        Map<FaultKind, String> missing = FaultTools.missing(wanted.kinds());
        missing.forEach((kind, reason) -> out.println("SKIPPED " + kind + ": " + reason));
        FaultOptions options = wanted.without(missing.keySet());
        Violations violations = new Violations(out);
        int faults = 0;
        out.println("seed " + options.seed() + ", the system starts");
        BreakableSystem system = BreakableSystem.start(home, Map.of(), options.kinds());
        try (system;
                KafkaProbe kafka = new KafkaProbe(system.bootstrapServers());
                KafkaSender sender = new KafkaSender(system.bootstrapServers())) {
            out.println("the system is ready, its logs are in " + system.folder());
            FaultPlan plan = new FaultPlan(options.seed());
            Rounds rounds = new Rounds(system, kafka, sender, out);
            for (int number = 1; number <= options.rounds(); number++) {
                faults += rounds.run(number, plan, options, violations);
            }
            rounds.verifyEarlierRounds(violations);
        }
        if (violations.isEmpty()) {
            system.deleteFolder();
        } else {
            out.println("repeat with: " + options.command());
        }
        out.println("rounds=" + options.rounds() + " faults=" + faults + " " + violations);
        return new InjectionResult(faults, violations);
    }
}
