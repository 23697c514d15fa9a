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
import vn.vinhdanh.localstack.components.StartupException;

/** The process of one service. It is restarted whenever it ends without {@link #stop}. */
public final class ServiceProcess {

    /** The state of the process. */
    public enum State {
        STOPPED,
        STARTING,
        READY,
        RESTARTING
    }

    /**
     * A service that ran this long started properly and is restarted at once; a shorter run counts as a quick death.
     */
    private static final Duration NORMAL_UPTIME = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final LaunchSpec spec;
    private final OrphanReaper reaper;
    private final Consumer<String> terminal;
    private @Nullable Process process;
    private volatile State state = State.STOPPED;
    private volatile boolean stopping;
    private int restarts;
    private int quickDeaths;

    /**
     * How a service is started.
     *
     * @param readiness the address that answers 200 once the service is ready
     * @param log the file of its standard output and error
     */
    public record LaunchSpec(
            String name, List<String> command, Map<String, String> environment, String readiness, Path log) {}

    public ServiceProcess(LaunchSpec spec, OrphanReaper reaper, Consumer<String> terminal) {
        this.spec = spec;
        this.reaper = reaper;
        this.terminal = terminal;
    }

    public String name() {
        return spec.name();
    }

    public State state() {
        return state;
    }

    public synchronized int restarts() {
        return restarts;
    }

    /** The process id; -1 while no process runs. */
    public synchronized long pid() {
        return process != null && process.isAlive() ? process.pid() : -1;
    }

    /**
     * Returns when the service is ready.
     *
     * @throws StartupException if the process ends, or is not ready in time
     */
    public void start(Duration limit) {
        state = State.STARTING;
        Process started = launch();
        if (!ReadinessProbe.await(spec.readiness(), started, limit)) {
            stop(Duration.ZERO);
            throw new StartupException(
                    "%s không khởi động được. Nhật ký %s:".formatted(name(), spec.log()),
                    "%s did not start. Its log %s says:%n%s".formatted(name(), spec.log(), LogTail.of(spec.log())));
        }
        state = State.READY;
    }

    /** Sends SIGTERM, and SIGKILL after the limit. The process is not restarted. */
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
            throw new IllegalStateException(name() + " is being stopped");
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(CtrlC.ignoredBy(spec.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
            builder.environment().putAll(spec.environment());
            Instant startedAt = Instant.now();
            Process started = builder.start();
            reaper.watch(started);
            process = started;
            started.onExit().thenAccept(ended -> Thread.ofVirtual().start(() -> restart(ended, startedAt)));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " could not be started", e);
        }
    }

    private void restart(Process dead, Instant startedAt) {
        if (stopping || state == State.STARTING) {
            return;
        }
        state = State.RESTARTING;
        Duration uptime = Duration.between(startedAt, Instant.now());
        quickDeaths = uptime.compareTo(NORMAL_UPTIME) < 0 ? quickDeaths + 1 : 0;
        terminal.accept(
                "! %s dừng đột ngột (mã %d), đang khởi động lại / stopped unexpectedly (code %d), starting again"
                        .formatted(name(), dead.exitValue(), dead.exitValue()));
        pause(quickDeaths);
        if (stopping) {
            return;
        }
        synchronized (this) {
            restarts++;
        }
        Instant since = Instant.now();
        Process restarted = launch();
        if (ReadinessProbe.await(spec.readiness(), restarted, Duration.ofMinutes(2)) && !stopping) {
            state = State.READY;
            long millis = Duration.between(since, Instant.now()).toMillis();
            terminal.accept("✓ %s chạy lại sau %.1f giây / runs again".formatted(name(), millis / 1000.0));
        } else if (!stopping && restarted.isAlive()) {
            // It runs but never becomes ready. Its end triggers the next restart.
            restarted.destroyForcibly();
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
