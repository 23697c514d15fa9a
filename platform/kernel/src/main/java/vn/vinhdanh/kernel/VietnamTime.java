package vn.vinhdanh.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of Vietnam, independent of the server's time zone. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
