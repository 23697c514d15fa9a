package vn.vinhdanh.systemtests.faults;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.Await;

/** Lets the faults of a plan strike at their times, and says which did. */
final class Battle {

    private final PrintStream out;
    private final AtomicInteger struck = new AtomicInteger();

    Battle(PrintStream out) {
        this.out = out;
    }

    /** Returns when the last fault is over. @return how many struck */
    int fight(List<Plan.Appointment> plan) {
        long start = System.nanoTime();
        List<Thread> blows = new ArrayList<>();
        for (Plan.Appointment appointment : plan) {
            blows.add(Thread.ofVirtual().start(() -> {
                Await.pause(appointment.at().minusNanos(System.nanoTime() - start));
                strike(appointment.fault());
            }));
        }
        for (Thread blow : blows) {
            try {
                blow.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("told to stop", e);
            }
        }
        return struck.get();
    }

    private void strike(Fault fault) {
        say(fault.what());
        try {
            fault.blow().strike();
            struck.incrementAndGet();
        } catch (Exception | AssertionError e) {
            say(fault.what() + " did not come about: " + e);
        }
    }

    private void say(String what) {
        out.printf("  %s  %s%n", LocalTime.now().truncatedTo(ChronoUnit.MILLIS), what);
    }
}
