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
 * An SMTP server that accepts mail for every recipient and keeps each message in a file, which is written before the
 * message is acknowledged. Nothing leaves the machine.
 */
public final class Mailbox implements AutoCloseable {

    /** How the server treats the next messages. For tests of the sender. */
    public enum FailureMode {
        /** Accepts every message. */
        NONE,
        /** Answers 451: the sender may try again later. */
        ANSWER_BUSY,
        /** Answers 550: the sender must not try again. */
        REJECT,
        /** Reads the message and never answers. The message is not kept. */
        HANG,
        /** Keeps the message and closes the connection without an answer: the sender cannot know. */
        DISCONNECT_AFTER_ACCEPT
    }

    private static final long START_LIMIT_MILLISECONDS = 10_000;

    private static final Duration PROCESS_START_LIMIT = Duration.ofSeconds(60);
    private static final Duration PROCESS_STOP_LIMIT = Duration.ofSeconds(10);

    private final Path folder;
    private final MailFolder mails;
    private final AtomicReference<FailureMode> failureMode = new AtomicReference<>(FailureMode.NONE);
    private int port;
    private @Nullable SmtpServer server;
    private @Nullable Process process;

    private Mailbox(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.mails = new MailFolder(this.folder);
    }

    /** A mailbox that keeps its messages in this folder, also over a restart. */
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
        SmtpServer started = new FaultySmtpServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
     * Starts the SMTP server in a JVM of its own, so that its processor time and memory can be measured apart. This
     * object still reads the messages from the folder. Returns once mail can be sent.
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

    /** Applies from the next message on. */
    public synchronized void setFailureMode(FailureMode mode) {
        failureMode.set(mode);
        if (process != null) {
            try {
                process.getOutputStream().write((mode + "\n").getBytes(StandardCharsets.US_ASCII));
                process.getOutputStream().flush();
            } catch (IOException e) {
                throw new UncheckedIOException("the mail server's process has ended", e);
            }
        }
    }

    /** All messages, oldest first. */
    public List<ReceivedMail> receivedMail() {
        return mails.all();
    }

    public Optional<ReceivedMail> find(String id) {
        return mails.find(id);
    }

    /** Deletes every message. */
    public void clear() {
        mails.clear();
    }

    /** Closes all connections and refuses new ones. Does nothing if the server does not run. */
    public synchronized void stop() {
        if (server != null) {
            server.stopService();
            failureMode.compareAndSet(FailureMode.HANG, FailureMode.NONE);
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

    /** GreenMail's SMTP server, with an {@link SmtpSessionHandler} for each connection. */
    private final class FaultySmtpServer extends SmtpServer {

        FaultySmtpServer(ServerSetup setup) {
            super(setup, new Managers());
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            SmtpSessionHandler session = new SmtpSessionHandler(managers, mails, failureMode::get);
            SmtpHandler protocol = new SmtpHandler(new SmtpCommandRegistry(), session, client);
            session.disconnectWith(protocol::close);
            return protocol;
        }
    }
}
