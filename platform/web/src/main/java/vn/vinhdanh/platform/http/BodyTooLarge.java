package vn.vinhdanh.platform.http;

import org.springframework.http.HttpStatus;
import vn.vinhdanh.platform.problem.Problem;

/** The body is larger than this path accepts (413). */
public final class BodyTooLarge extends BodyRefused {

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
                "Nội dung gửi lên quá lớn; tối đa " + limit / 1024 + " KB.",
                "The body is too large; at most " + limit / 1024 + " KB.");
    }
}
