package vn.vinhdanh.program.domain.report;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * Who writes a part. It only keeps two people from writing in vain; that nothing is overwritten is seen to by the revision
 * that was read.
 *
 * @param account subject of the token
 * @param until when it ends by itself
 */
public record Lock(String account, String name, Instant until) {

    /** Since the last save or the last sign that somebody writes. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    static Lock of(Signed by) {
        return new Lock(by.account(), by.name(), by.at().plus(LASTS));
    }

    /** The lock, or null if it has ended by then. */
    public static @Nullable Lock at(@Nullable Lock lock, Instant now) {
        return lock != null && lock.until.isAfter(now) ? lock : null;
    }

    boolean isOf(Signed person) {
        return account.equals(person.account());
    }
}
