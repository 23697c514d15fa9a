package vn.vinhdanh.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A child process says on its standard output, in one line, that it is ready. The rest of what it says there is read and dropped. */
final class ReadyLine {

    private ReadyLine() {}

    /** @return false if the process ended, or let the limit pass, without the line */
    static boolean await(Process process, String line, Duration limit) throws InterruptedException {
        CountDownLatch decided = new CountDownLatch(1);
        AtomicBoolean ready = new AtomicBoolean();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader output = process.inputReader()) {
                for (String said = output.readLine(); said != null; said = output.readLine()) {
                    if (said.equals(line)) {
                        ready.set(true);
                        decided.countDown();
                    }
                }
            } catch (IOException endOfProcess) {
                // the latch below tells
            } finally {
                decided.countDown();
            }
        });
        return decided.await(limit.toMillis(), TimeUnit.MILLISECONDS) && ready.get();
    }
}
