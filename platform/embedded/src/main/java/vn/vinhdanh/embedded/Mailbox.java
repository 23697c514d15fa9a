package vn.vinhdanh.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.nio.file.Path;
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

    private final Letters letters;
    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.ACCEPTING);
    private int port;
    private @Nullable SmtpServer server;

    private Mailbox(Path folder) {
        this.letters = new Letters(folder.toAbsolutePath());
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
        if (server != null) {
            throw new IllegalStateException("the mailbox on port " + port + " is running already");
        }
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
    public void become(Mood mood) {
        this.mood.set(mood);
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
