package vn.vinhdanh.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Waits for the line by which a child process says that it is ready. The rest of its standard output is read and
 * dropped.
 */
final class ReadyLine {

    private ReadyLine() {}

    /** @return false if the process ended or the limit passed before the line came */
    static boolean await(Process process, String line, Duration limit) throws InterruptedException {
        CountDownLatch decided = new CountDownLatch(1);
        AtomicBoolean ready = new AtomicBoolean();
        // A platform thread: a read from a pipe pins the carrier of a virtual thread, and with as many children as
        // carriers
        // no other virtual thread of this JVM would run.
        Thread.ofPlatform().daemon().name("output of process " + process.pid()).start(() -> {
            try (BufferedReader output = process.inputReader()) {
                for (String printed = output.readLine(); printed != null; printed = output.readLine()) {
                    if (printed.equals(line)) {
                        ready.set(true);
                        decided.countDown();
                    }
                }
            } catch (IOException endOfProcess) {
                // the latch is released below
            } finally {
                decided.countDown();
            }
        });
        return decided.await(limit.toMillis(), TimeUnit.MILLISECONDS) && ready.get();
    }
}
