package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.SecondInstance;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * A service stands still (SIGSTOP) for longer than a lease, while a second instance of it is there to take over what it held;
 * then it goes on as if nothing had happened.
 */
final class Stall implements Trouble {

    /** The lease of the outbox is 30 s. */
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(33);

    private final BreakableSystem system;

    Stall(BreakableSystem system) {
        this.system = system;
    }

    @Override
    public Fault draw(RandomGenerator chance) {
        List<Service> services = Service.withStore();
        Service service = services.get(chance.nextInt(services.size()));
        String what = "SIGSTOP " + service.module() + " for " + LONGER_THAN_A_LEASE.toSeconds()
                + " s beside a second instance, which is then killed";
        return new Fault(what, () -> stall(service));
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
