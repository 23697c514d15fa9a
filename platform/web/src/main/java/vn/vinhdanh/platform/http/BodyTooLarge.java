package vn.vinhdanh.platform.http;

import org.springframework.http.HttpStatus;
import vn.vinhdanh.platform.problem.Problem;

/** The body is larger than this path accepts (413). */
public final class BodyTooLarge extends BodyRefused {

    private static final long MEGABYTE = 1024L * 1024;

    private final long limit;

    BodyTooLarge(long limit) {
        super("the body is larger than " + limit + " bytes");
        this.limit = limit;
    }

    @Override
    public Problem problem() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "BodyTooLarge",
                "Nội dung gửi lên quá lớn; tối đa " + size() + ". Hãy gửi tệp nhỏ hơn.",
                "The body is too large; at most " + size() + ". Send a smaller one.");
    }

    private String size() {
        return limit % MEGABYTE == 0 ? limit / MEGABYTE + " MB" : limit / 1024 + " KB";
    }
}
