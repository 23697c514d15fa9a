package vn.vinhdanh.systemtests.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./system-tests/bench}: measures what the parts can do at most, then what the system makes of it, in one run on one
 * machine. Exit code 0 if every promise was met, 1 if one was not, 2 if the command line asks for what there is not, 3 if a
 * section could not be measured or the bench itself broke.
 */
public final class Bench {

    /**
     * In this order: the limits, on a store that is nearly empty; then growth, for its steps begin small and whatever ran before
     * would have filled the collections past them; then everything else, with the documents behind it that growth left.
     */
    private static final List<Section> SECTIONS = List.of(
            new StartSection(),
            new StoreLimit(),
            new KafkaLimit(),
            new HttpLimit(),
            new GrowthSection(),
            new NominationSection(),
            new PipelineSection(),
            new ConsumerSection(),
            new RelaySection(),
            new ImportSection(),
            new ListSection(),
            new MemorySection());

    /** What can fail without the rest. */
    @FunctionalInterface
    private interface Measurement {

        void take() throws Exception;
    }

    private static final int MISSED = 1;
    private static final int MISUSED = 2;
    private static final int BROKEN = 3;

    private Bench() {}

    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.of(SECTIONS.stream().map(Section::name).toList(), arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
            return;
        }
        Path home = Path.of(System.getProperty("vinhdanh.home", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(exitCode(home, options));
    }

    /** Whatever breaks outside a section is no promise that was not met. */
    private static int exitCode(Path home, Options options) {
        try {
            return run(home, options, System.out);
        } catch (RuntimeException | Error e) {
            System.err.println("the bench broke: " + e);
            return BROKEN;
        }
    }

    private static int run(Path home, Options options, PrintStream out) {
        Instant began = Instant.now();
        Results results = new Results(out);
        boolean broken = false;
        try (RunningSystem system = RunningSystem.start(home);
                Site site = Site.of(system, Scale.of(options.quick(), system.hasBuiltInStore()))) {
            QueryPlans plans = QueryPlans.record(site);
            for (Section section : SECTIONS) {
                if (options.wants(section)) {
                    broken |= !measured(section.name(), results, () -> section.measure(site, results));
                }
            }
            broken |= !measured("plans", results, () -> plans.judge(results));
            Map<String, Object> machine = machine(options, system, began);
            out.println("\n" + Results.inWords(machine).strip() + "\n\n" + Table.of(results));
            Table.write(results, machine, home.resolve("system-tests/target/bench.json"));
        }
        if (broken) {
            return BROKEN;
        }
        return results.verdicts().stream().allMatch(Results.Verdict::met) ? 0 : MISSED;
    }

    /** One section that fails is told and does not keep the others from being measured. */
    private static boolean measured(String section, Results results, Measurement measurement) {
        results.begin(section);
        try {
            measurement.take();
            return true;
        } catch (Exception | AssertionError e) {
            results.omitted("the rest of " + section, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static Map<String, Object> machine(Options options, RunningSystem system, Instant began) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("date", began.truncatedTo(ChronoUnit.SECONDS).toString());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        machine.put("store", system.hasBuiltInStore() ? "built in" : "MongoDB");
        machine.put("sizes", options.quick() ? "quick" : "full");
        machine.put("seconds", Duration.between(began, Instant.now()).toSeconds());
        return machine;
    }
}
