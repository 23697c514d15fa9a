package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft, one node) in a JVM of its own, with its log in one folder.
 *
 * <p>The process ends with the one that started it, however that one ends: it reads its standard input and stops at the end of it.
 * {@link #kill} and {@link #suspend} are there for tests of faults.
 */
public final class Broker implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Path folder;
    private int port;
    private Set<Integer> promised = Set.of();
    private String classPath = System.getProperty("java.class.path");
    private List<String> extraJvmOptions = List.of();
    private @Nullable Process process;

    private Broker(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** A broker that keeps everything in this folder; a folder that is new or empty is formatted on start. */
    public static Broker at(Path folder) {
        return new Broker(folder);
    }

    /** The TCP port on 127.0.0.1; 0, the default, takes a free one and keeps it. */
    public Broker port(int port) {
        this.port = port;
        return this;
    }

    /** The ports of others that may not listen yet: the broker's own controller takes none of them. */
    public Broker avoiding(Collection<Integer> promised) {
        this.promised = Set.copyOf(promised);
        return this;
    }

    /** The jars that hold Kafka and this class; the class path of this JVM unless told. */
    public Broker classPath(String classPath) {
        this.classPath = classPath;
        return this;
    }

    /** Options that are added to the small heap that the broker runs with, such as an AOT cache. */
    public Broker jvmOptions(List<String> options) {
        this.extraJvmOptions = List.copyOf(options);
        return this;
    }

    /** Returns once clients can connect. */
    public synchronized Broker start() {
        if (isRunning()) {
            throw new IllegalStateException("the broker at " + bootstrapServers() + " is running already");
        }
        if (port == 0) {
            port = FreePort.next();
        }
        Set<Integer> others = new HashSet<>(promised);
        others.add(port);
        try {
            Files.createDirectories(folder);
            Path settings = BrokerSettings.write(folder, port, FreePort.nextBut(others));
            process = ChildProcess.start(
                    new ChildProcess.Command(
                            BrokerProcess.class, classPath, extraJvmOptions, List.of(settings.toString())),
                    log(),
                    BrokerProcess.READY,
                    START_LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException("the broker at " + folder + " could not be started", e);
        }
        return this;
    }

    /** Starts on the same port and folder, after {@link #stop} or {@link #kill}. */
    public Broker startAgain() {
        return start();
    }

    /** Of the form {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The operating system's id of the broker's process, while it runs. */
    public synchronized long pid() {
        return running().pid();
    }

    /** Where the broker writes what it has to say. */
    public Path log() {
        return folder.resolve("broker.log");
    }

    /** Ends the process in good order. Does nothing when it does not run. */
    public synchronized void stop() {
        if (process != null) {
            Signals.resume(process);
            Signals.stop(process, STOP_LIMIT);
            process = null;
        }
    }

    /** Ends the process as a power cut would: SIGKILL. */
    public synchronized void kill() {
        Signals.kill(running());
        process = null;
    }

    /** Freezes the process (SIGSTOP): its connections stay open and nothing answers. */
    public synchronized void suspend() {
        Signals.suspend(running());
    }

    /** Lets a suspended process go on. */
    public synchronized void resume() {
        Signals.resume(running());
    }

    @Override
    public void close() {
        stop();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the broker at " + folder + " does not run");
        }
        return process;
    }
}
