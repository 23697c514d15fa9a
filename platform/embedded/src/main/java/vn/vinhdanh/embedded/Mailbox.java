package vn.vinhdanh.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server that takes mail for anybody and keeps every message as a file, written before it is acknowledged. Nothing leaves the
 * machine.
 */
public final class Mailbox implements AutoCloseable {

    /** How the server treats a message that is offered to it. */
    public enum Mood {
        ACCEPTING,
        /** Answers 451: try again later. */
        BUSY,
        /** Answers 550: never. */
        REFUSING,
        /** Takes the message and never answers. The message is not kept. */
        HANGING,
        /** Keeps the message and cuts the connection instead of saying so: the sender can't know. */
        CUTTING
    }

    private static final long START_LIMIT_MILLISECONDS = 10_000;

    private static final Duration PROCESS_START_LIMIT = Duration.ofSeconds(60);
    private static final Duration PROCESS_STOP_LIMIT = Duration.ofSeconds(10);

    private final Path folder;
    private final Letters letters;
    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.ACCEPTING);
    private int port;
    private @Nullable SmtpServer server;
    private @Nullable Process process;

    private Mailbox(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.letters = new Letters(this.folder);
    }

    /** A mailbox that keeps its messages in this folder and finds them again. */
    public static Mailbox inFolder(Path folder) {
        return new Mailbox(folder);
    }

    /** The TCP port on 127.0.0.1; 0, the default, takes a free one and keeps it. */
    public Mailbox port(int port) {
        this.port = port;
        return this;
    }

    /** Returns once mail can be sent. */
    public synchronized Mailbox start() {
        checkNotRunning();
        SmtpServer started = new Entrance(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.startService();
        try {
            if (!started.waitTillRunning(START_LIMIT_MILLISECONDS)) {
                throw new IllegalStateException("the mailbox could not listen on port " + port);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the mailbox started", e);
        }
        port = started.getPort();
        server = started;
        return this;
    }

    /**
     * Starts the SMTP server in a JVM of its own, so that its processor time and memory can be measured apart. This object still reads
     * the messages from the folder. Returns once mail can be sent.
     *
     * @param jvmOptions added to the options of a small JVM
     * @param log the file that takes the process's standard error
     */
    public synchronized Mailbox startProcess(List<String> jvmOptions, Path log) {
        checkNotRunning();
        if (port == 0) {
            port = FreePort.next();
        }
        process = ChildProcess.start(
                new ChildProcess.Command(
                        MailboxMain.class,
                        System.getProperty("java.class.path"),
                        jvmOptions,
                        List.of(folder.toString(), Integer.toString(port))),
                log,
                MailboxMain.readyLine(port),
                PROCESS_START_LIMIT);
        return this;
    }

    /** Starts on the same port and folder, after {@link #stop}. */
    public Mailbox startAgain() {
        return start();
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    /** From the next message on. */
    public synchronized void become(Mood mood) {
        this.mood.set(mood);
        if (process != null) {
            try {
                process.getOutputStream().write((mood + "\n").getBytes(StandardCharsets.US_ASCII));
                process.getOutputStream().flush();
            } catch (IOException e) {
                throw new UncheckedIOException("the mail server's process has ended", e);
            }
        }
    }

    /** All messages, oldest first. */
    public List<Letter> letters() {
        return letters.all();
    }

    public Optional<Letter> letter(String id) {
        return letters.find(id);
    }

    /** Throws every message away. */
    public void clear() {
        letters.clear();
    }

    /** Goes away: connections are closed and new ones refused. Does nothing when it does not run. */
    public synchronized void stop() {
        if (server != null) {
            server.stopService();
            mood.compareAndSet(Mood.HANGING, Mood.ACCEPTING);
            server = null;
        }
        if (process != null) {
            Signals.stop(process, PROCESS_STOP_LIMIT);
            process = null;
        }
    }

    private void checkNotRunning() {
        if (server != null || process != null) {
            throw new IllegalStateException("the mailbox on port " + port + " is running already");
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** GreenMail speaks SMTP; what becomes of a message is decided for each connection by {@link Reception}. */
    private final class Entrance extends SmtpServer {

        Entrance(ServerSetup setup) {
            super(setup, new Managers());
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            Reception reception = new Reception(managers, letters, mood::get);
            SmtpHandler conversation = new SmtpHandler(new SmtpCommandRegistry(), reception, client);
            reception.cutWith(conversation::close);
            return conversation;
        }
    }
}
