package vn.vinhdanh.platform.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.vinhdanh.platform.problem.Problem;

/** The body is larger than this path accepts (413). Thrown while reading, so that no large body is held in memory. */
public final class BodyTooLarge extends IOException {

    private final long limit;

    BodyTooLarge(long limit) {
        super("the body is larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** The cause of this failure that is of this type; null if there is none. */
    public static @Nullable BodyTooLarge in(@Nullable Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof BodyTooLarge tooLarge) {
                return tooLarge;
            }
        }
        return null;
    }

    public Problem problem() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "BodyTooLarge",
                "Nội dung gửi lên quá lớn; tối đa " + limit / 1024 + " KB.",
                "The body is too large; at most " + limit / 1024 + " KB.");
    }
}
