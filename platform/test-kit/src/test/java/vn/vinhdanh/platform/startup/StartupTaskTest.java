package vn.vinhdanh.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StartupTaskTest {

    @Test
    void a_task_is_repeated_in_a_daemon_thread_until_it_succeeds() throws InterruptedException {
        AtomicInteger attempts = new AtomicInteger();
        BlockingQueue<Thread> succeeded = new LinkedBlockingQueue<>();
        StartupTask.start("work", () -> {
            if (attempts.incrementAndGet() < 2) {
                return false;
            }
            return succeeded.add(Thread.currentThread());
        });

        Thread worker = Objects.requireNonNull(succeeded.poll(10, TimeUnit.SECONDS));
        assertThat(worker.join(Duration.ofSeconds(10))).isTrue();
        assertThat(worker.isDaemon()).isTrue();
        assertThat(attempts).hasValue(2);
    }
}
