package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.SecondInstance;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * Suspends a service for longer than an outbox lease, while a second instance takes its leases over. Then the first
 * instance goes on, and the second is killed.
 */
final class ServiceStall implements FaultFactory {

    /** The lease of an outbox lasts 30 s. */
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(33);

    private final BreakableSystem system;

    ServiceStall(BreakableSystem system) {
        this.system = system;
    }

    @Override
    public Fault create(RandomGenerator random) {
        List<Service> services = Service.withStore();
        Service service = services.get(random.nextInt(services.size()));
        String description = "SIGSTOP " + service.module() + " for " + LONGER_THAN_A_LEASE.toSeconds()
                + " s, with a second instance, which is then killed";
        return new Fault(description, () -> stall(service));
    }

    private void stall(Service service) throws Exception {
        ProcessHandle first = system.process(service);
        SecondInstance second = SecondInstance.start(first, system.folder().resolve("second-instances.log"));
        try {
            second.awaitReady();
            Signals.suspend(first);
            try {
                Await.pause(LONGER_THAN_A_LEASE);
            } finally {
                Signals.resume(first);
            }
        } finally {
            second.kill();
        }
    }
}
