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
import vn.vinhdanh.systemtests.faults.faultagent.Sabotage;
import vn.vinhdanh.systemtests.faults.faultagent.SabotageAgentJar;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * Breaks a service, or the store, by an agent and injects the faults that the removed guarantee protects from. The
 * harness must report a violation. In the unchanged system the same faults cause none: {@link FaultInjectionIT}.
 *
 * <p>It takes about thirteen minutes, so it runs only when the harness or the core changes: {@code ./mvnw -pl
 * system-tests verify -Dit.test=SabotageIsDetectedIT -Dexcluded.tags=none}
 */
@Tag("slow")
class SabotageIsDetectedIT {

    private static final Duration LENGTH = Duration.ofSeconds(25);

    private static final Duration TIMEOUT = Duration.ofSeconds(75);
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static Path order;
    private static BreakableSystem system;
    private static KafkaProbe kafka;
    private static KafkaSender sender;
    private static Rounds rounds;

    @BeforeAll
    static void start() throws IOException {
        Path agent = folder.resolve("sabotage-agent.jar");
        SabotageAgentJar.write(agent);
        order = folder.resolve("order");
        system =
                BreakableSystem.start(Repository.ROOT, Map.of("JDK_JAVA_OPTIONS", "-javaagent:" + agent + "=" + order));
        kafka = new KafkaProbe(system.bootstrapServers());
        sender = new KafkaSender(system.bootstrapServers());
        rounds = new Rounds(system, kafka, sender, System.out);
    }

    @AfterAll
    static void stop() {
        sender.close();
        kafka.close();
        system.close();
        system.deleteFolder();
    }

    /**
     * @param broken the services with the agent; empty: the store
     * @param seed of a plan that injects the fault at a time when it does damage: Kafka dies while events are on their
     *     way; delegate-service gets its own events again after cancelled delegates were replaced
     * @param expected the violation that the harness must report
     */
    private record Trial(
            Sabotage sabotage, List<Service> broken, Set<FaultKind> kinds, int faults, long seed, Violation expected) {

        @Override
        public String toString() {
            return sabotage + " is reported as " + expected;
        }
    }

    private static Stream<Trial> trials() {
        List<Service> nomination = List.of(Service.NOMINATION);
        List<Service> budgetAndDelegate = List.of(Service.BUDGET, Service.DELEGATE);
        List<Service> delegate = List.of(Service.DELEGATE);
        List<Service> notification = List.of(Service.NOTIFICATION);
        List<Service> store = List.of();
        Set<FaultKind> brokerPauseAndCrash = EnumSet.of(FaultKind.BROKER_PAUSE_AND_CRASH);
        Set<FaultKind> lostResponses = EnumSet.of(FaultKind.LOST_RESPONSE);
        Set<FaultKind> failures = EnumSet.of(FaultKind.STORE_CRASH, FaultKind.MALFORMED_EVENT);
        Set<FaultKind> again = EnumSet.of(FaultKind.EVENTS_AGAIN);
        Set<FaultKind> mail = EnumSet.of(FaultKind.MAIL_DISCONNECTING);
        Set<FaultKind> storeCrash = EnumSet.of(FaultKind.STORE_CRASH);
        return Stream.of(
                new Trial(
                        Sabotage.CLEAR_BEFORE_ACKNOWLEDGEMENT,
                        budgetAndDelegate,
                        brokerPauseAndCrash,
                        1,
                        24,
                        Violation.LOST),
                new Trial(Sabotage.WITHOUT_VERSION_GUARD, nomination, lostResponses, 1, 0, Violation.BROKEN_CHAIN),
                new Trial(Sabotage.RANDOM_ID, nomination, lostResponses, 6, 0, Violation.DUPLICATED),
                new Trial(Sabotage.ACKNOWLEDGE_ON_EXCEPTION, budgetAndDelegate, failures, 6, 0, Violation.LOST),
                new Trial(Sabotage.RELEASE_WITHOUT_OWNER, delegate, again, 1, 81, Violation.OVER_CAP),
                new Trial(Sabotage.SEND_BEFORE_RECORDING, notification, mail, 4, 0, Violation.DUPLICATED),
                new Trial(Sabotage.ACKNOWLEDGE_BEFORE_COMMIT, store, storeCrash, 4, 0, Violation.LOST));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void the_harness_detects_the_sabotage(Trial trial) throws IOException {
        Violations violations = new Violations(System.out);
        FaultOptions options = new FaultOptions(1, trial.seed(), LENGTH, trial.faults(), TIMEOUT, trial.kinds());
        System.out.println(trial);

        Files.writeString(order, trial.sabotage().name());
        restart(trial.broken());
        rounds.run(ROUNDS.incrementAndGet(), new FaultPlan(options.seed()), options, violations);
        Files.delete(order);
        restart(trial.broken());

        assertThat(violations.count(trial.expected())).as("%s", violations).isPositive();
    }

    /** The agent reads the order file at the start of a process. */
    private static void restart(List<Service> services) {
        if (services.isEmpty()) {
            system.store().kill();
            system.store().restart();
        }
        for (Service service : services) {
            ProcessHandle before = system.process(service);
            Signals.kill(before);
            system.successor(service, before);
        }
        Await.holds(FaultOptions.TIMEOUT, system::isReady);
    }
}
