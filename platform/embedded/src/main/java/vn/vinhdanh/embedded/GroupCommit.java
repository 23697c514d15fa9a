package vn.vinhdanh.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * Lets many writers share one commit: whoever finds the lock free commits for all who wrote before that moment, and the others, when
 * their turn comes, find it done.
 */
final class GroupCommit {

    /** Space is given back in small portions, so that no writer waits long for it. */
    private static final long NANOSECONDS_BETWEEN_COMPACTIONS = 300_000_000L;

    private static final int COMPACTED_BYTES = 1 << 20;

    /** In percent: what is emptier is written anew, together. */
    private static final int WANTED_FILL_RATE = 60;

    /** In the head of the file, which the engine writes anew now and then. */
    private static final String ACKNOWLEDGED = "acknowledged";

    private final MVStore file;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();

    /** The last ticket whose write is on the disk. Guarded by {@link #committing}. */
    private long done;

    /** The last version of the file that was synced. Guarded by {@link #committing}. */
    private long synced;

    /** By {@link System#nanoTime}. Guarded by {@link #committing}. */
    private long compacted = System.nanoTime();

    GroupCommit(MVStore file) {
        this.file = file;
    }

    /** Returns when everything that the calling thread has written so far survives a kill and a power cut. */
    void awaitCommit() {
        long ticket = asked.incrementAndGet();
        committing.lock();
        try {
            if (done < ticket) {
                long upTo = asked.get();
                file.commit();
                syncWhatIsNew();
                done = upTo;
                compactNowAndThen();
            }
        } finally {
            committing.unlock();
        }
    }

    /** What {@link #awaitCommit} had on the disk when the head of the file was last written; 0 for a new file. */
    static long lastAcknowledged(FileStore<?> disk) {
        return DataUtils.readHexLong(disk.getStoreHeader(), ACKNOWLEDGED, 0);
    }

    /** Many a command changes nothing: a guard that did not match, a place that is taken. */
    private void syncWhatIsNew() {
        FileStore<?> disk = file.getFileStore();
        if (disk != null && disk.lastChunkVersion() != synced) {
            disk.sync();
            synced = disk.lastChunkVersion();
            disk.getStoreHeader().put(ACKNOWLEDGED, synced);
        }
    }

    /** What is moved here is saved with the next commit; until then both copies are there. */
    private void compactNowAndThen() {
        long now = System.nanoTime();
        if (file.getFileStore() != null && now - compacted > NANOSECONDS_BETWEEN_COMPACTIONS) {
            file.compact(WANTED_FILL_RATE, COMPACTED_BYTES);
            compacted = now;
        }
    }
}
