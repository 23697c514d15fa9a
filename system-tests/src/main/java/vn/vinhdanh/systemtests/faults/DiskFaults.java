package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * Faults of the disks. A disk that is full for a while ends the store, loudly, and may end the broker; both go on
 * afterwards with everything that they acknowledged. A power cut takes from the broker what it has not synced.
 */
final class DiskFaults {

    private final BreakableSystem system;

    /** Held while the broker's disk is away or full: one fault must not unmount it under another. */
    private final Lock brokersDisk = new ReentrantLock();

    DiskFaults(BreakableSystem system) {
        this.system = system;
    }

    Fault storeDiskFull(RandomGenerator random) {
        Duration length = Duration.ofMillis(2_000 + random.nextInt(6_000));
        return new Fault("the disk of the store is full, for " + length.toMillis() + " ms", () -> {
            system.disks().ofStore().full(length);
            system.store().restart();
        });
    }

    /** {@code ./run} restarts the broker until it has a disk again. */
    Fault brokerDiskFull(RandomGenerator random) {
        Duration length = Duration.ofMillis(2_000 + random.nextInt(6_000));
        return new Fault("the disk of the broker is full, for " + length.toMillis() + " ms", () -> {
            brokersDisk.lock();
            try {
                system.disks().ofBroker().full(length);
            } finally {
                brokersDisk.unlock();
            }
        });
    }

    Fault brokerPowerCut(RandomGenerator random) {
        return new Fault("the broker loses its power and what it has not synced", () -> {
            brokersDisk.lock();
            try {
                cutPower();
            } finally {
                brokersDisk.unlock();
            }
        });
    }

    /** {@code ./run} is suspended meanwhile, so that it does not start the broker on a disk that is away. */
    private void cutPower() {
        ProcessHandle broker = system.broker();
        ProcessHandle run = system.localStack();
        Signals.suspend(run);
        try {
            Signals.kill(broker);
            system.disks().cutBroker();
        } finally {
            Signals.resume(run);
        }
    }
}
