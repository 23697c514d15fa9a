package vn.vinhdanh.gateway.problems;

import org.springframework.http.HttpStatus;

/**
 * What the gateway itself may answer instead of a service. The code is stable: clients and documents refer to it. Where a
 * service says the same, it says it in the same words.
 */
public enum Problem {
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "BadRequest",
            "Yêu cầu hoặc đường dẫn không đúng dạng.",
            "The request or its address is malformed."),
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "NotSignedIn",
            "Bạn chưa đăng nhập, hoặc phiên đã hết hạn. Hãy đăng nhập lại.",
            "You are not signed in, or the token is not valid. Sign in again."),
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "NotAllowed",
            "Vai trò của bạn không được làm việc này.",
            "Your role may not do this."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "NotFound", "Không có địa chỉ này.", "There is no such address."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "Địa chỉ này không nhận cách gọi đó.",
            "This address takes other methods."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "BodyTooLarge", "Nội dung gửi lên quá lớn.", "The body is too large."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "TooManyRequests",
            "Gửi quá nhiều yêu cầu trong thời gian ngắn; hãy đợi rồi thử lại.",
            "Too many requests in a short time; please wait and try again."),
    FAILED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "GatewayFailed",
            "Cổng gặp lỗi; hãy báo người vận hành kèm mã yêu cầu.",
            "The gateway failed; please tell the operator the correlation id."),
    SERVICE_LOST(
            HttpStatus.BAD_GATEWAY,
            "ServiceWasLost",
            "Mất liên lạc với dịch vụ giữa chừng, nên chưa rõ việc đã được ghi hay chưa;"
                    + " hãy xem lại, hoặc gửi lại với cùng Idempotency-Key.",
            "The service was lost midway, so it is not known whether this was done;"
                    + " look first, or send it again with the same Idempotency-Key."),
    SERVICE_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "ServiceIsAway",
            "Dịch vụ tạm thời không sẵn sàng; chưa có gì thay đổi, hãy thử lại sau ít giây.",
            "The service is away for the moment; nothing was changed, please try again in a few seconds."),
    IDENTITY_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "IdentityProviderIsAway",
            "Tạm thời chưa kiểm tra được đăng nhập; chưa có gì thay đổi, hãy thử lại sau ít giây.",
            "The login can't be checked for the moment; nothing was changed, please try again in a few seconds."),
    SERVICE_SLOW(
            HttpStatus.GATEWAY_TIMEOUT,
            "ServiceIsTooSlow",
            "Dịch vụ trả lời quá chậm, nên chưa rõ việc đã được ghi hay chưa;"
                    + " hãy xem lại, hoặc gửi lại với cùng Idempotency-Key.",
            "The service took too long, so it is not known whether this was done;"
                    + " look first, or send it again with the same Idempotency-Key.");

    private final HttpStatus status;
    private final String code;
    private final String vietnamese;
    private final String english;

    Problem(HttpStatus status, String code, String vietnamese, String english) {
        this.status = status;
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
