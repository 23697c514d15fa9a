package vn.vinhdanh.delegate.application;

import java.time.Instant;

/** Whether the store was put back to an earlier state a short time ago, so that events of before are read again. */
@FunctionalInterface
public interface RecentRestore {

    boolean isRecentAt(Instant now);
}
