package vn.vinhdanh.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.systemtests.Repository;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;
import vn.vinhdanh.systemtests.faults.faultagent.Sabotage;
import vn.vinhdanh.systemtests.faults.faultagent.SaboteurJar;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * One service, or the store, is broken on purpose and then struck by the faults that the broken thing is there for: the harness
 * must see it. The same faults find nothing in a sound system: {@link FaultsIT}.
 *
 * <p>It takes about ten minutes, so it is played when the harness or the core changes, not in every build: {@code ./mvnw -pl
 * system-tests verify -Dit.test=HarnessBitesIT -Dleave.out=nothing}
 */
@Tag("bites")
class HarnessBitesIT {

    private static final Duration LENGTH = Duration.ofSeconds(25);

    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static Path order;
    private static BreakableSystem system;
    private static KafkaProbe kafka;
    private static KafkaSender sender;
    private static Round round;

    @BeforeAll
    static void start() throws IOException {
        Path agent = folder.resolve("saboteur.jar");
        SaboteurJar.write(agent);
        order = folder.resolve("order");
        system =
                BreakableSystem.start(Repository.ROOT, Map.of("JDK_JAVA_OPTIONS", "-javaagent:" + agent + "=" + order));
        kafka = new KafkaProbe(system.bootstrapServers());
        sender = new KafkaSender(system.bootstrapServers());
        round = new Round(system, kafka, sender, System.out);
    }

    @AfterAll
    static void stop() {
        sender.close();
        kafka.close();
        system.close();
        system.deleteFolder();
    }

    /**
     * @param victims the services that are broken; none: the store
     * @param seed of a plan in which the fault strikes where and when it hurts: Kafka dies while events are on their way,
     *     delegate-service gets its own facts again when those who were taken off the list have been replaced
     * @param seen as what the harness must see it
     */
    private record Trial(Sabotage sabotage, List<Service> victims, Set<Kind> kinds, int faults, long seed, Wrong seen) {

        @Override
        public String toString() {
            return sabotage + " is seen as " + seen;
        }
    }

    private static Stream<Trial> trials() {
        List<Service> deciding = List.of(Service.NOMINATION);
        List<Service> reacting = List.of(Service.BUDGET, Service.DELEGATE);
        List<Service> seating = List.of(Service.DELEGATE);
        List<Service> posting = List.of(Service.NOTIFICATION);
        List<Service> store = List.of();
        Set<Kind> agony = EnumSet.of(Kind.BROKER_AGONY);
        Set<Kind> lostAnswers = EnumSet.of(Kind.LOST_ANSWER);
        Set<Kind> failures = EnumSet.of(Kind.STORE_DEATH, Kind.MALFORMED_FACT);
        Set<Kind> again = EnumSet.of(Kind.FACTS_AGAIN);
        Set<Kind> mail = EnumSet.of(Kind.MAIL_DYING);
        Set<Kind> storeDeath = EnumSet.of(Kind.STORE_DEATH);
        return Stream.of(
                new Trial(Sabotage.CLEAR_BEFORE_ACKNOWLEDGEMENT, reacting, agony, 1, 24, Wrong.LOST),
                new Trial(Sabotage.WITHOUT_VERSION_GUARD, deciding, lostAnswers, 1, 0, Wrong.BROKEN_CHAIN),
                new Trial(Sabotage.RANDOM_ID, deciding, lostAnswers, 6, 0, Wrong.DUPLICATED),
                new Trial(Sabotage.ACKNOWLEDGE_ON_EXCEPTION, reacting, failures, 6, 0, Wrong.LOST),
                new Trial(Sabotage.RELEASE_WITHOUT_OWNER, seating, again, 1, 81, Wrong.OVER_CAP),
                new Trial(Sabotage.SEND_BEFORE_RECORDING, posting, mail, 4, 0, Wrong.DUPLICATED),
                new Trial(Sabotage.ACKNOWLEDGE_BEFORE_COMMIT, store, storeDeath, 4, 0, Wrong.LOST));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void a_broken_core_is_seen(Trial trial) throws IOException {
        Tally tally = new Tally(System.out);
        FaultOptions options = new FaultOptions(1, trial.seed(), LENGTH, trial.faults(), PATIENCE, trial.kinds());
        System.out.println(trial);

        Files.writeString(order, trial.sabotage().name());
        startAgain(trial.victims());
        round.play(ROUNDS.incrementAndGet(), new Plan(options.seed()), options, tally);
        Files.delete(order);
        startAgain(trial.victims());

        assertThat(tally.of(trial.seen())).as("%s", tally).isPositive();
    }

    /** Broken as the order says, or sound where there is none. */
    private static void startAgain(List<Service> victims) {
        if (victims.isEmpty()) {
            system.store().kill();
            system.store().startAgain();
        }
        for (Service victim : victims) {
            ProcessHandle before = system.process(victim);
            Signals.kill(before);
            system.successor(victim, before);
        }
        Await.holds(FaultOptions.PATIENCE, system::isReady);
    }
}
