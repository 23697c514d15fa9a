package vn.vinhdanh.gateway.problems;

import org.springframework.http.HttpStatus;

/** What the gateway itself may answer instead of a service. The code is stable: clients and documents refer to it. */
public enum Problem {
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "RequestIsMalformed",
            "Yêu cầu hoặc đường dẫn không đúng dạng.",
            "The request or its address is malformed."),
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "NotAuthenticated",
            "Cần đăng nhập: phiên đăng nhập thiếu, đã hết hạn hoặc không hợp lệ.",
            "Please log in: the access token is missing, has expired or is not valid."),
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "NotAllowed",
            "Tài khoản này không có quyền làm việc đó.",
            "This account is not allowed to do that."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "NotFound", "Không có gì ở địa chỉ này.", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "Địa chỉ này không nhận kiểu yêu cầu đó.",
            "This address does not take this kind of request."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "RequestIsTooLarge",
            "Nội dung gửi lên lớn quá mức cho phép.",
            "The request body is larger than allowed."),
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
