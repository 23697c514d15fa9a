package vn.vinhdanh.systemtests.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ./system-tests/bench}: measures the limits of the parts and then the system itself, in one run on one machine.
 * Exit codes: 0 all judged promises are met, 1 a promise is not met, 2 the command line is not understood, 3 a section
 * could not be measured or the bench itself failed.
 */
public final class Bench {

    /**
     * In the order of the run: first the limits, on a nearly empty store; then growth, because its steps begin small;
     * then everything else, with the documents that growth left.
     */
    private static final List<Section> SECTIONS = List.of(
            new StartSection(),
            new StoreLimit(),
            new KafkaLimit(),
            new HttpLimit(),
            new GrowthSection(),
            new NominationSection(),
            new PipelineSection(),
            new PaperSection(),
            new ConsumerSection(),
            new RelaySection(),
            new ImportSection(),
            new ListSection(),
            new SeatingSection(),
            new CertificatesSection(),
            new DoorSection(),
            new MemorySection());

    /** A part of the run that can fail while the rest goes on. */
    @FunctionalInterface
    private interface Measurement {

        void take() throws Exception;
    }

    private static final int MISSED = 1;
    private static final int MISUSED = 2;
    private static final int BROKEN = 3;

    private final BenchOptions options;
    private final PrintStream out;
    private final Results results;
    private final Results other;
    private boolean broken;

    private Bench(BenchOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.results = Results.judged(out);
        this.other = Results.ofOther(out);
    }

    public static void main(String[] arguments) {
        BenchOptions options;
        try {
            options = BenchOptions.of(SECTIONS.stream().map(Section::name).toList(), arguments);
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

    /** A failure outside a section must not look like a missed promise. */
    private static int exitCode(Path home, BenchOptions options) {
        try {
            return new Bench(options, System.out).run(home);
        } catch (RuntimeException | Error e) {
            System.err.println("the bench failed: " + e);
            return BROKEN;
        }
    }

    private int run(Path home) {
        Instant began = Instant.now();
        Path against = options.against();
        try (SystemUnderTest system = SystemUnderTest.start(home, options, results);
                SystemUnderTest compared = against == null ? null : SystemUnderTest.start(against, options, other)) {
            QueryPlans plans = QueryPlans.record(system);
            List<SystemUnderTest> systems =
                    Stream.of(system, compared).filter(each -> each != null).toList();
            SECTIONS.stream()
                    .filter(options::includes)
                    .forEach(section -> measure(section.name(), () -> section.measure(systems)));
            measure("plans", () -> plans.judge(results));
            report(machine(system, began), home.resolve("system-tests/target/bench.json"));
        }
        if (broken) {
            return BROKEN;
        }
        return results.verdicts().stream().allMatch(Results.Verdict::met) ? 0 : MISSED;
    }

    /** A section that fails is reported, and the next section runs. */
    private void measure(String section, Measurement measurement) {
        out.println("— " + section);
        results.begin(section);
        other.begin(section);
        try {
            measurement.take();
        } catch (Exception | AssertionError e) {
            results.omitted("the rest of " + section, String.valueOf(e.getMessage()));
            broken = true;
        }
    }

    private void report(Map<String, Object> machine, Path file) {
        out.println("\n" + Results.inWords(machine).strip() + "\n\n" + ResultTable.of(results));
        if (options.against() != null) {
            out.println("\n" + ResultTable.comparison(results, other));
        }
        ResultTable.write(results, options.against() == null ? null : other, machine, file);
    }

    private Map<String, Object> machine(SystemUnderTest system, Instant began) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("date", began.truncatedTo(ChronoUnit.SECONDS).toString());
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        machine.put("JVMs", options.jvms().name().toLowerCase(Locale.ROOT));
        machine.put("store", system.running().hasBuiltInStore() ? "built in" : "MongoDB");
        machine.put("sizes", options.quick() ? "quick" : "full");
        machine.put("seconds", Duration.between(began, Instant.now()).toSeconds());
        return machine;
    }
}
