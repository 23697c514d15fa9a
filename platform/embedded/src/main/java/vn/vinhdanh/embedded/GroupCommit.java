package vn.vinhdanh.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Lets concurrent writers share one commit. The thread that gets the lock commits for all threads that have written
 * before. The others find their write committed when they get the lock.
 */
final class GroupCommit {

    /** Space is reclaimed in small portions, so that no writer waits long. */
    private static final long NANOSECONDS_BETWEEN_COMPACTIONS = 300_000_000L;

    private static final int COMPACTED_BYTES = 1 << 20;

    /** In percent. Chunks of the file with a lower fill rate are rewritten together. */
    private static final int WANTED_FILL_RATE = 60;

    /** The key of the last synced version in the header of the file. The engine rewrites the header now and then. */
    private static final String ACKNOWLEDGED = "acknowledged";

    private final MVStore file;
    private final Consumer<RuntimeException> unwritable;
    private final AtomicLong lastTicket = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();

    /** The last ticket whose write is on the disk. Guarded by {@link #committing}. */
    private long committedTicket;

    /** The last version of the file that was synced. Guarded by {@link #committing}. */
    private long synced;

    /** By {@link System#nanoTime}. Guarded by {@link #committing}. */
    private long compacted = System.nanoTime();

    /** @param unwritable is told why, when a write does not reach the disk: its engine then refuses everything */
    GroupCommit(MVStore file, Consumer<RuntimeException> unwritable) {
        this.file = file;
        this.unwritable = unwritable;
    }

    /** Returns when all previous writes of the calling thread survive a kill and a power cut. */
    void awaitCommit() {
        long ticket = lastTicket.incrementAndGet();
        committing.lock();
        try {
            if (committedTicket < ticket) {
                long upTo = lastTicket.get();
                file.commit();
                syncNewVersion();
                committedTicket = upTo;
                compactPeriodically();
            }
        } catch (MVStoreException failure) {
            unwritable.accept(failure);
            throw failure;
        } finally {
            committing.unlock();
        }
    }

    /** The version that was synced when the header of the file was last written; 0 for a new file. */
    static long lastAcknowledged(FileStore<?> disk) {
        return DataUtils.readHexLong(disk.getStoreHeader(), ACKNOWLEDGED, 0);
    }

    /**
     * Does nothing if the version is unchanged: many commands change nothing, such as an update whose guard did not
     * match.
     */
    private void syncNewVersion() {
        FileStore<?> disk = file.getFileStore();
        if (disk != null && disk.lastChunkVersion() != synced) {
            disk.sync();
            synced = disk.lastChunkVersion();
            disk.getStoreHeader().put(ACKNOWLEDGED, synced);
        }
    }

    /** The next commit saves what is moved here; until then both copies exist. */
    private void compactPeriodically() {
        long now = System.nanoTime();
        if (file.getFileStore() != null && now - compacted > NANOSECONDS_BETWEEN_COMPACTIONS) {
            file.compact(WANTED_FILL_RATE, COMPACTED_BYTES);
            compacted = now;
        }
    }
}
