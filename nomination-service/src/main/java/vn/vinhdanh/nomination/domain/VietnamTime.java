package vn.vinhdanh.nomination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the commune counts them, wherever the server stands. */
public final class VietnamTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
