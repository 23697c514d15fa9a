package vn.vinhdanh.systemtests.bench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import vn.vinhdanh.systemtests.running.Service;

/**
 * From the decision on a line to the invitation that the mail server accepted. The sustained rate is measured in
 * rounds, each of which decides many lines at once, in turns with the bare program that only renders and sends the
 * letters. The delay is measured at half of the sustained rate, because above it the measurement would tell the length
 * of the queue.
 */
final class PipelineSection implements Section {

    private static final String LINES = "lines, from the decision to SMTP";
    private static final String LETTERS = "bare program, letters rendered and sent, in turns with the lines";

    /** Odd, so that the median is a measured round. */
    private static final int ROUNDS = 3;

    private static final double LEAST_LINES_PER_SECOND = 25;
    private static final double LEAST_SHARE_OF_BARE_PROGRAM = 0.4;
    private static final double MOST_MILLIS_OF_PROCESSOR = 60;
    private static final double MOST_DELAY_MILLIS = 1_000;

    /** The product's own processes; store, mail server and local stack are replaced in an installation. */
    private static final Set<String> PRODUCT = Stream.concat(
                    Stream.of(Service.values()).map(Service::module), Stream.of(SystemUnderTest.BROKER))
            .collect(Collectors.toUnmodifiableSet());

    /** One system with its rounds. */
    private record Contender(SystemUnderTest system, Rounds rounds) {

        static Contender of(SystemUnderTest system) {
            return new Contender(system, new Rounds(system.processes()));
        }

        void round() {
            DecidedLines lines = DecidedLines.prepare(system, system.scale().lines());
            try (InvitingOffice office = new InvitingOffice(system)) {
                rounds.measure(lines.count(), () -> lines.decideAllAtOnce(office));
            }
        }
    }

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public void measure(List<SystemUnderTest> systems) throws Exception {
        SystemUnderTest first = systems.getFirst();
        try (BareLetters bare = BareLetters.start(first)) {
            // The first letters and lines of a young JVM are slow: one round of each does not count.
            Rounds letters = new Rounds(bare.processes(first));
            sendLetters(bare, first.scale(), new Rounds(Map.of()));
            systems.forEach(system -> Contender.of(system).round());
            List<Contender> contenders = systems.stream().map(Contender::of).toList();
            for (int round = 0; round < ROUNDS; round++) {
                sendLetters(bare, first.scale(), letters);
                contenders.forEach(Contender::round);
            }
            letters.report(LETTERS, first.results());
            first.results().processor("a letter of the bare program", letters.cost());
            contenders.forEach(each -> report(each.rounds(), each.system().results()));
            contenders.forEach(PipelineSection::measureDelay);
        }
    }

    private static void sendLetters(BareLetters bare, Scale scale, Rounds rounds) {
        rounds.measure(scale.lines(), () -> ClosedLoad.ofAll(scale.clients(), scale.lines(), _ -> bare.send()));
    }

    private static void report(Rounds rounds, Results results) {
        rounds.report(LINES, results);
        results.processor("a line", rounds.cost());
        double product = rounds.cost().of(PRODUCT::contains);
        results.value("processor, a line, in services, gateway and broker", product, "ms");
        results.atMost("ms of processor a line, in services, gateway and broker", product, MOST_MILLIS_OF_PROCESSOR);
        results.atLeast("lines/s, sustained", rounds.rate(), LEAST_LINES_PER_SECOND);
        results.ratioAtLeast("lines : letters of the bare program", LINES, LETTERS, LEAST_SHARE_OF_BARE_PROGRAM);
    }

    private static void measureDelay(Contender contender) {
        SystemUnderTest system = contender.system();
        Results results = system.results();
        double pace = contender.rounds().rate() / 2;
        DecidedLines lines = DecidedLines.prepare(system, system.scale().lines());
        Rounds steady = new Rounds(system.processes());
        try (InvitingOffice office = new InvitingOffice(system)) {
            steady.measure(lines.count(), () -> {
                OpenLoad.at(pace, lines.count(), (i, due) -> {
                    String nomination = lines.nomination(i);
                    office.decided(nomination, Instant.now().minusNanos(System.nanoTime() - due));
                    lines.decide(nomination);
                });
                office.awaitAllSent();
            });
            delay("decision → place, p99 at half the rate", office.toPlace(), pace, results);
            delay("decision → SMTP, p99 at half the rate", office.toLetter(), pace, results);
            results.processor("a line at half the rate", steady.cost());
            results.atMost(
                    "decision → SMTP, p99 ms at half the sustained rate",
                    millis(office.toLetter(), 99),
                    MOST_DELAY_MILLIS);
        }
    }

    private static void delay(String what, Histogram micros, double pace, Results results) {
        Map<String, Object> details = new HashMap<>();
        details.put("p50 ms", millis(micros, 50));
        details.put("lines/s", pace);
        results.value(what, millis(micros, 99), "ms", details);
    }

    private static double millis(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / (double) TimeUnit.MILLISECONDS.toMicros(1);
    }
}
