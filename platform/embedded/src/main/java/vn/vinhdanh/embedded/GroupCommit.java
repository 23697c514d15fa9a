package vn.vinhdanh.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * Lets many writers share one commit: whoever finds the lock free commits for all who wrote before that moment, and the others, when
 * their turn comes, find it done.
 */
final class GroupCommit {

    private final MVStore file;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();

    /** The last ticket whose write is on the disk. Guarded by {@link #committing}. */
    private long done;

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
                if (file.getFileStore() != null) {
                    file.getFileStore().sync();
                }
                done = upTo;
            }
        } finally {
            committing.unlock();
        }
    }
}
