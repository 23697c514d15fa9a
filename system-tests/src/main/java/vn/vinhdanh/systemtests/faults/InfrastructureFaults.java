package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * Faults of the broker and the store. After a crash both restart with the content of their disks, as after a power
 * failure.
 */
final class InfrastructureFaults {

    private final BreakableSystem system;

    /** Held while the broker is paused, because the end of one pause would also end another. */
    private final Lock pause = new ReentrantLock();

    InfrastructureFaults(BreakableSystem system) {
        this.system = system;
    }

    /** {@code ./run} restarts the broker. */
    Fault brokerCrash(RandomGenerator random) {
        return new Fault("SIGKILL the broker", () -> Signals.kill(system.broker()));
    }

    Fault storeCrash(RandomGenerator random) {
        Duration length = Duration.ofMillis(500 + random.nextInt(8_000));
        return new Fault("SIGKILL the store, for " + length.toMillis() + " ms", () -> {
            system.store().kill();
            Await.pause(length);
            system.store().restart();
        });
    }

    /** The pause may be longer than the time-out of a send. Afterwards the broker reads what arrived meanwhile. */
    Fault brokerPause(RandomGenerator random) {
        Duration length = Duration.ofMillis(3_000 + random.nextInt(12_000));
        return new Fault(
                "SIGSTOP the broker, for " + length.toMillis() + " ms", () -> pauseBroker(length, Signals::resume));
    }

    /** The pause is longer than the time-out of a send. Then the broker dies with the data that it has not read. */
    Fault brokerPauseAndCrash(RandomGenerator random) {
        Duration length = Duration.ofMillis(10_500 + random.nextInt(5_000));
        return new Fault(
                "SIGSTOP the broker, and SIGKILL after " + length.toMillis() + " ms",
                () -> pauseBroker(length, Signals::kill));
    }

    /**
     * A service that has just started has no keys yet, and the provider does not answer. {@code ./run} is the provider,
     * and the mailbox too.
     */
    Fault identityAway(RandomGenerator random) {
        Duration length = Duration.ofMillis(5_000 + random.nextInt(20_000));
        Service service = Service.values()[random.nextInt(Service.values().length)];
        return new Fault(
                "SIGSTOP the OpenID provider for " + length.toMillis() + " ms, with a fresh " + service.module(),
                () -> {
                    ProcessHandle first = system.process(service);
                    Signals.kill(first);
                    system.successor(service, first);
                    pause.lock();
                    try {
                        Signals.suspend(system.localStack());
                        Await.pause(length);
                    } finally {
                        Signals.resume(system.localStack());
                        pause.unlock();
                    }
                });
    }

    private void pauseBroker(Duration length, Consumer<ProcessHandle> end) {
        pause.lock();
        try {
            ProcessHandle broker = system.broker();
            Signals.suspend(broker);
            try {
                Await.pause(length);
            } finally {
                end.accept(broker);
            }
        } finally {
            pause.unlock();
        }
    }
}
