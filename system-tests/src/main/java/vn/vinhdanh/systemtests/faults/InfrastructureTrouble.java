package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Signals;

/** Broker and store die, as in a power cut, and come back with what is on their disks. */
final class InfrastructureTrouble {

    private final BreakableSystem system;

    /** One silence after the other: the end of one would be the end of both. */
    private final Lock silence = new ReentrantLock();

    InfrastructureTrouble(BreakableSystem system) {
        this.system = system;
    }

    /** {@code ./run} starts it again. */
    Fault broker(RandomGenerator chance) {
        return new Fault("SIGKILL the broker", () -> Signals.kill(system.broker()));
    }

    Fault store(RandomGenerator chance) {
        Duration absence = Duration.ofMillis(500 + chance.nextInt(8_000));
        return new Fault("SIGKILL the store, for " + absence.toMillis() + " ms", () -> {
            system.store().kill();
            Await.pause(absence);
            system.store().startAgain();
        });
    }

    /** The broker does not answer, perhaps for longer than a send may take; what came meanwhile it reads when it goes on. */
    Fault silentBroker(RandomGenerator chance) {
        Duration length = Duration.ofMillis(3_000 + chance.nextInt(12_000));
        return new Fault(
                "SIGSTOP the broker, for " + length.toMillis() + " ms", () -> silence(length, Signals::resume));
    }

    /** The broker does not answer until every send has failed, and then dies with what it never read. */
    Fault dyingBroker(RandomGenerator chance) {
        Duration length = Duration.ofMillis(10_500 + chance.nextInt(5_000));
        return new Fault(
                "SIGSTOP the broker, and SIGKILL after " + length.toMillis() + " ms",
                () -> silence(length, Signals::kill));
    }

    private void silence(Duration length, Consumer<ProcessHandle> end) {
        silence.lock();
        try {
            ProcessHandle broker = system.broker();
            Signals.suspend(broker);
            try {
                Await.pause(length);
            } finally {
                end.accept(broker);
            }
        } finally {
            silence.unlock();
        }
    }
}
