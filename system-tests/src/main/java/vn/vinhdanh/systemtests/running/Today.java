package vn.vinhdanh.systemtests.running;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which the system works: a decision is not older than its vote, and the vote of a story is today. */
public final class Today {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    public static String inVietnam() {
        return LocalDate.now(VIETNAM).toString();
    }
}
