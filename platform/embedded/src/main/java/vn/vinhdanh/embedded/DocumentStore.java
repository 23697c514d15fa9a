package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A document store that speaks MongoDB's wire protocol: mongo-java-server, kept on disk by H2's MVStore.
 *
 * <p>It serves a trial and one commune (about 20,000 documents in a collection). Unlike plain mongo-java-server, it
 * writes to the disk before it acknowledges, never shows half of an update to a reader, and uses {@code _id} and every
 * declared index instead of a scan. It has no transactions, pipeline updates, expiry (TTL), text and geographic
 * indexes, and unique indexes with a filter.
 */
public final class DocumentStore implements AutoCloseable {

    /**
     * A thread serves several connections in turn and waits for the disk. With few threads, readers wait behind
     * writers, and fewer writers share a commit.
     */
    private static final int THREADS = 64;

    /** Exit code. */
    static final int UNWRITABLE = 3;

    private static final String FILE = "documents.mv";

    private static final int CACHE_MEGABYTES = 24;

    /** A change writes the whole page, so pages are half of the engine's usual 16 KB. */
    private static final int PAGE_BYTES = 8 * 1024;

    private static final Duration PROCESS_START_LIMIT = Duration.ofSeconds(60);
    private static final Duration PROCESS_STOP_LIMIT = Duration.ofSeconds(20);

    private final @Nullable Path folder;
    private int port;
    private @Nullable MVStore file;
    private @Nullable MongoServer server;
    private @Nullable Process process;
    private volatile boolean closing;

    private DocumentStore(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A store that keeps everything in this folder, also over a restart. */
    public static DocumentStore inFolder(Path folder) {
        return new DocumentStore(folder.toAbsolutePath());
    }

    /** A store that loses everything when it is closed, but not when it is stopped and started again. */
    public static DocumentStore inMemory() {
        return new DocumentStore(null);
    }

    /** The TCP port on 127.0.0.1; 0, the default, takes a free one and keeps it. */
    public DocumentStore port(int port) {
        this.port = port;
        return this;
    }

    /** Returns once clients can connect. */
    public synchronized DocumentStore start() {
        checkNotRunning();
        closing = false;
        MVStore opened = file == null ? open() : file;
        file = opened;
        MongoServer started = new MongoServer(new DurableBackend(opened, this::endUnlessClosing));
        started.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
        port = started.getLocalAddress().getPort();
        server = started;
        return this;
    }

    /**
     * Starts the store in a JVM of its own, so that its processor time and memory can be measured apart. Returns once
     * clients can connect.
     *
     * @param jvmOptions added to the options of a small JVM
     * @param log the file that takes the process's standard error
     */
    public synchronized DocumentStore startProcess(List<String> jvmOptions, Path log) {
        checkNotRunning();
        if (folder == null) {
            throw new IllegalStateException("a store in memory cannot be a process of its own");
        }
        if (port == 0) {
            port = FreePort.next();
        }
        process = ChildProcess.start(
                new ChildProcess.Command(
                        DocumentStoreMain.class,
                        System.getProperty("java.class.path"),
                        jvmOptions,
                        List.of(folder.toString(), Integer.toString(port))),
                log,
                connectionString(),
                PROCESS_START_LIMIT);
        return this;
    }

    /** Starts on the same port and folder, after {@link #stop}. */
    public DocumentStore startAgain() {
        return start();
    }

    /** Of the form {@code mongodb://127.0.0.1:port}, without a database. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Closes every connection and the file. Does nothing if the store does not run. */
    public synchronized void stop() {
        closing = true;
        if (server != null) {
            server.shutdownNow();
            server = null;
        }
        if (process != null) {
            Signals.stop(process, PROCESS_STOP_LIMIT);
            process = null;
        }
        if (file != null && folder != null) {
            new GroupCommit(file, failure -> {}).awaitCommit();
            file.close();
            file = null;
        }
    }

    @Override
    public synchronized void close() {
        stop();
        if (file != null) {
            file.close();
            file = null;
        }
    }

    /**
     * A disk that is full or broken ends the program at once, with exit code {@value #UNWRITABLE}: after a failed write the
     * engine would answer every command with an error, and only a new start reads what is on the disk. What was
     * acknowledged is there; the write that failed was not acknowledged.
     */
    private void endUnlessClosing(RuntimeException failure) {
        if (!closing) {
            System.err.println(
                    "Kho tài liệu không ghi được ra đĩa nên dừng. Hãy kiểm tra đĩa (đầy?) rồi chạy lại.\n"
                            + "The document store can't write to its disk, so it ends. Check the disk (full?), then start again.");
            failure.printStackTrace();
            Runtime.getRuntime().halt(UNWRITABLE);
        }
    }

    private void checkNotRunning() {
        if (server != null || process != null) {
            throw new IllegalStateException("the document store at " + connectionString() + " is running already");
        }
    }

    private MVStore open() {
        if (folder == null) {
            return MVStore.open(null);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the document store cannot be made: " + folder, e);
        }
        // The engine's own commits are off, by thread and by buffer limit. They are asynchronous: GroupCommit would
        // acknowledge writes that such a commit has taken but not yet written. The thread would also move live data.
        // GroupCommit does both jobs.
        return checkNewestVersion(new MVStore.Builder()
                .fileName(folder.resolve(FILE).toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .open());
    }

    /**
     * Refuses a file whose last acknowledged version is unreadable. The engine would silently go back to the newest
     * readable version, which is right only if no later version was acknowledged.
     */
    private static MVStore checkNewestVersion(MVStore opened) {
        FileStore<?> disk = opened.getFileStore();
        long acknowledged = GroupCommit.lastAcknowledged(disk);
        if (disk.lastChunkVersion() >= acknowledged) {
            return opened;
        }
        opened.closeImmediately();
        throw new IllegalStateException(
                "The document store's file is damaged: its newest readable state is %d, and %d was acknowledged. Nothing was changed. Put back a copy of %s, or move it away to start with an empty store."
                        .formatted(disk.lastChunkVersion(), acknowledged, disk.getFileName()));
    }
}
