package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Runs rounds. A round has a conference of its own: clients work on it while faults are injected, then the system comes
 * to rest, then the verifiers read everything.
 */
final class Rounds {

    private final BreakableSystem system;
    private final KafkaProbe kafka;
    private final KafkaSender sender;
    private final MalformedEvents malformed;
    private final Verifier deadLetters;
    private final PrintStream out;

    /** The finished rounds → the ends of the topics when the round began. */
    private final Map<RoundContext, Map<TopicPartition, Long>> finished = new LinkedHashMap<>();

    Rounds(BreakableSystem system, KafkaProbe kafka, KafkaSender sender, PrintStream out) {
        this.system = system;
        this.kafka = kafka;
        this.sender = sender;
        this.malformed = new MalformedEvents(sender);
        this.deadLetters = new DeadLettersVerifier(malformed);
        this.out = out;
    }

    /** @return how many faults were injected */
    int run(int number, FaultPlan plan, FaultOptions options, Violations violations) {
        Map<TopicPartition, Long> start = kafka.ends(Service.topics());
        RoundContext context = new RoundPreparation(system, kafka).prepare(number, options);
        ClientLoad load = ClientLoad.start(context, options.length());
        int injected = new FaultInjector(out)
                .run(plan.nextRound(
                        new FaultFactories(system, kafka, sender, malformed).of(context, start, violations), options));
        load.awaitEnd().forEach(failure -> violations.add(Violation.STUCK, "a client gave up: " + failure));
        new Quiescence(system, kafka).await(context, violations);
        verifiers(start).forEach(verifier -> verify(verifier, context, violations));
        verify(new MailVerifier(), context, violations);
        finished.put(context, start);
        out.printf(
                "round %d: %d faults, %d commands acknowledged%n",
                number, injected, context.commands().count.get());
        return injected;
    }

    /**
     * Verifies after the last round that the earlier rounds are still complete. The mailbox is left out: each round
     * empties it.
     */
    void verifyEarlierRounds(Violations violations) {
        finished.forEach((context, start) -> {
            if (context.round() < finished.size()) {
                verifiers(start).forEach(verifier -> verify(verifier, context, violations));
            }
        });
    }

    /** What cannot be read counts as lost. */
    private static void verify(Verifier verifier, RoundContext context, Violations violations) {
        try {
            verifier.verify(context, violations);
        } catch (AssertionError | RuntimeException e) {
            violations.add(
                    Violation.LOST,
                    verifier.getClass().getSimpleName() + " could not go on reading: " + e.getMessage());
        }
    }

    private List<Verifier> verifiers(Map<TopicPartition, Long> start) {
        return List.of(
                new CommandsVerifier(),
                new RosterVerifier(),
                new CheckInVerifier(),
                new OfflineDoorsVerifier(),
                new SeatingVerifier(),
                new AgendaVerifier(),
                new TasksVerifier(),
                new AwardsVerifier(),
                new FundsVerifier(),
                new SpendingVerifier(),
                new PayoutsVerifier(),
                new EventsVerifier(kafka, start),
                deadLetters);
    }
}
