package vn.vinhdanh.platform.http;

import org.springframework.http.HttpStatus;
import vn.vinhdanh.platform.problem.Problem;

/** The body took too long in all, or a part of it did not come (408). */
public final class BodyTooSlow extends BodyRefused {

    BodyTooSlow() {
        super("the body takes too long");
    }

    @Override
    public Problem problem() {
        return Problem.of(
                HttpStatus.REQUEST_TIMEOUT,
                "BodyTooSlow",
                "Nội dung gửi lên quá chậm nên bị ngắt; chưa có gì thay đổi. Hãy kiểm tra đường truyền rồi gửi lại.",
                "The body came too slowly and was cut off; nothing was changed. Check the connection and send it again.");
    }
}
