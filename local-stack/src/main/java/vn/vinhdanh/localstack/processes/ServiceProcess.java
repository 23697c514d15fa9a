package vn.vinhdanh.localstack.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.embedded.CtrlC;
import vn.vinhdanh.embedded.LogTail;
import vn.vinhdanh.localstack.parts.Obstacle;

/** One service's process: started, asked until it is ready, and started again whenever it ends without being told to. */
public final class ServiceProcess {

    /** What the process is up to. */
    public enum State {
        STOPPED,
        STARTING,
        READY,
        RESTARTING
    }

    /** A service that lived this long had nothing wrong with its start: it is started again at once. */
    private static final Duration SOUND_LIFE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Launch launch;
    private final Warden warden;
    private final Consumer<String> say;
    private @Nullable Process process;
    private volatile State state = State.STOPPED;
    private volatile boolean stopping;
    private int restarts;
    private int quickDeaths;

    /**
     * How a service is started and asked.
     *
     * @param readiness where it answers 200 once it is ready
     * @param log the file that takes what it writes
     */
    public record Launch(
            String name, List<String> command, Map<String, String> environment, String readiness, Path log) {}

    public ServiceProcess(Launch launch, Warden warden, Consumer<String> say) {
        this.launch = launch;
        this.warden = warden;
        this.say = say;
    }

    public String name() {
        return launch.name();
    }

    public State state() {
        return state;
    }

    public synchronized int restarts() {
        return restarts;
    }

    /** The process id, -1 while there is none. */
    public synchronized long pid() {
        return process != null && process.isAlive() ? process.pid() : -1;
    }

    /**
     * Returns when the service is ready.
     *
     * @throws Obstacle if it ends, or is not ready in time
     */
    public void start(Duration limit) {
        state = State.STARTING;
        Process started = launch();
        if (!Readiness.await(launch.readiness(), started, limit)) {
            stop(Duration.ZERO);
            throw new Obstacle(
                    "%s không khởi động được. Nhật ký %s:".formatted(name(), launch.log()),
                    "%s did not start. Its log %s says:%n%s".formatted(name(), launch.log(), LogTail.of(launch.log())));
        }
        state = State.READY;
    }

    /** Asks the process to end, and makes it end after the limit. It is not started again. */
    public void stop(Duration limit) {
        stopping = true;
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            running.destroy();
            try {
                if (!running.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        state = State.STOPPED;
    }

    private synchronized Process launch() {
        if (stopping) {
            throw new IllegalStateException(name() + " was told to stop");
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(CtrlC.ignoredBy(launch.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
            builder.environment().putAll(launch.environment());
            Instant born = Instant.now();
            Process started = builder.start();
            warden.watch(started);
            process = started;
            started.onExit().thenAccept(ended -> Thread.ofVirtual().start(() -> ended(ended, born)));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " could not be started", e);
        }
    }

    private void ended(Process dead, Instant born) {
        if (stopping || state == State.STARTING) {
            return;
        }
        state = State.RESTARTING;
        Duration lived = Duration.between(born, Instant.now());
        quickDeaths = lived.compareTo(SOUND_LIFE) < 0 ? quickDeaths + 1 : 0;
        say.accept("! %s dừng đột ngột (mã %d), đang khởi động lại / stopped unexpectedly (code %d), starting again"
                .formatted(name(), dead.exitValue(), dead.exitValue()));
        pause(quickDeaths);
        if (stopping) {
            return;
        }
        synchronized (this) {
            restarts++;
        }
        Instant since = Instant.now();
        Process again = launch();
        if (Readiness.await(launch.readiness(), again, Duration.ofMinutes(2)) && !stopping) {
            state = State.READY;
            long millis = Duration.between(since, Instant.now()).toMillis();
            say.accept("✓ %s chạy lại sau %.1f giây / runs again".formatted(name(), millis / 1000.0));
        } else if (!stopping && again.isAlive()) {
            // It runs and never answers: its end brings us here again.
            again.destroyForcibly();
        }
    }

    private static void pause(int quickDeaths) {
        long millis = quickDeaths <= 1 ? 0 : Math.min(LONGEST_PAUSE.toMillis(), 500L << Math.min(quickDeaths, 10));
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
