package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft, one node) in a JVM of its own, with all its files in one folder.
 *
 * <p>The process ends with the process that started it, however that one ends. {@link #kill} and {@link #suspend} serve
 * tests of faults.
 */
public final class Broker implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Path folder;
    private int port;
    private int loginPort;
    private Set<Integer> reserved = Set.of();
    private Map<String, String> passwords = Map.of();
    private List<String> extraJvmOptions = List.of();
    private @Nullable Process process;

    private Broker(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** A broker that keeps everything in this folder. The start formats a new or empty folder. */
    public static Broker at(Path folder) {
        return new Broker(folder);
    }

    /** The TCP port on 127.0.0.1; 0, the default, takes a free one and keeps it. */
    public Broker port(int port) {
        this.port = port;
        return this;
    }

    /** Ports of other programs that may not listen yet. The controller of the broker takes none of them. */
    public Broker avoidingPorts(Collection<Integer> reserved) {
        this.reserved = Set.copyOf(reserved);
        return this;
    }

    /** Options that are added to those of a small JVM. */
    public Broker jvmOptions(List<String> options) {
        this.extraJvmOptions = List.copyOf(options);
        return this;
    }

    /**
     * Adds a second port at which a client has to log in (SASL/SCRAM-SHA-512) and may do only what an access rule allows.
     * At the first port everybody is the administrator. Has an effect on a new folder only.
     *
     * @param passwords name → password, of letters and digits
     */
    public Broker logins(Map<String, String> passwords) {
        this.passwords = Map.copyOf(passwords);
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
        Set<Integer> taken = new HashSet<>(reserved);
        taken.add(port);
        try {
            Files.createDirectories(folder);
            if (!passwords.isEmpty() && loginPort == 0) {
                loginPort = FreePort.nextExcept(taken);
            }
            taken.add(loginPort);
            Path settings = BrokerProperties.write(
                    folder, port, FreePort.nextExcept(taken), new BrokerLogins(loginPort, passwords));
            process = ChildProcess.start(
                    new ChildProcess.Command(
                            BrokerMain.class,
                            System.getProperty("java.class.path"),
                            extraJvmOptions,
                            List.of(settings.toString())),
                    log(),
                    BrokerMain.READY,
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

    /** The settings of a client that logs in at the second port. */
    public Map<String, String> login(String name) {
        if (!passwords.containsKey(name)) {
            throw new IllegalArgumentException(name + " has no password");
        }
        return new BrokerLogins(loginPort, passwords).client(name);
    }

    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The operating system's id of the broker's process, while it runs. */
    public synchronized long pid() {
        return running().pid();
    }

    /** The file of the broker's warnings and errors. */
    public Path log() {
        return folder.resolve("broker.log");
    }

    /** Ends the process in order. Does nothing if it does not run. */
    public synchronized void stop() {
        if (process != null) {
            Signals.resume(process);
            Signals.stop(process, STOP_LIMIT);
            process = null;
        }
    }

    /** Ends the process abruptly (SIGKILL). */
    public synchronized void kill() {
        Signals.kill(running());
        process = null;
    }

    /** Freezes the process (SIGSTOP): its connections stay open, but it answers nothing. */
    public synchronized void suspend() {
        Signals.suspend(running());
    }

    /** Continues a suspended process. */
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
