package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Broker and store die, as in a power cut, and come back with what is on their disks. */
final class InfrastructureTrouble {

    private final RunningSystem system;

    InfrastructureTrouble(RunningSystem system) {
        this.system = system;
    }

    /** {@code ./run} starts it again. */
    Fault broker(RandomGenerator chance) {
        return new Fault("SIGKILL the broker", () -> system.broker().ifPresent(Signals::kill));
    }

    Fault store(RandomGenerator chance) {
        Duration absence = Duration.ofMillis(500 + chance.nextInt(8_000));
        return new Fault("SIGKILL the store, for " + absence.toMillis() + " ms", () -> {
            system.store().kill();
            Waiting.pause(absence);
            system.store().startAgain();
        });
    }

    /** The broker does not answer for longer than a send may take. */
    Fault silentBroker(RandomGenerator chance) {
        Duration silence = Duration.ofMillis(3_000 + chance.nextInt(9_000));
        return new Fault("SIGSTOP the broker, for " + silence.toMillis() + " ms", () -> {
            ProcessHandle broker = Waiting.until("the broker", system::broker);
            Signals.suspend(broker);
            try {
                Waiting.pause(silence);
            } finally {
                Signals.resume(broker);
            }
        });
    }
}
