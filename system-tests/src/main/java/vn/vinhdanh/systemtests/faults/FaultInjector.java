package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.faults.FaultPlan.ScheduledFault;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Concurrently;

/** Injects the faults of a plan at their times, each in a thread of its own, and logs them. */
final class FaultInjector {

    private final PrintStream out;

    FaultInjector(PrintStream out) {
        this.out = out;
    }

    /** Returns when the last fault is over. @return how many faults were injected; a fault may find its target dead */
    int run(List<ScheduledFault> plan) {
        long start = System.nanoTime();
        AtomicInteger injected = new AtomicInteger();
        List<Runnable> injections = new ArrayList<>();
        for (ScheduledFault scheduled : plan) {
            injections.add(() -> {
                Await.pause(scheduled.at().minusNanos(System.nanoTime() - start));
                if (inject(scheduled.fault())) {
                    injected.incrementAndGet();
                }
            });
        }
        Concurrently.runAll(injections);
        return injected.get();
    }

    private boolean inject(Fault fault) {
        log(fault.description());
        try {
            fault.inject();
            return true;
        } catch (Exception | AssertionError e) {
            log(fault.description() + " failed: " + e);
            return false;
        }
    }

    private void log(String text) {
        out.printf("  %s  %s%n", LocalTime.now().truncatedTo(ChronoUnit.MILLIS), text);
    }
}
