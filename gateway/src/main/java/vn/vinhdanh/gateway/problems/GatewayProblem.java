package vn.vinhdanh.gateway.problems;

import org.springframework.http.HttpStatus;
import vn.vinhdanh.platform.problem.Problem;
import vn.vinhdanh.platform.security.AccessProblems;

/** What the gateway answers in place of a service. The code is stable: clients and documents refer to it. */
public enum GatewayProblem {
    MALFORMED(
            HttpStatus.BAD_REQUEST,
            "BadRequest",
            "Yêu cầu hoặc đường dẫn không đúng dạng.",
            "The request or its address is malformed."),
    ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "AddressTooLong", "Đường dẫn quá dài.", "The address is too long."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "TooManyRequests",
            "Gửi quá nhiều yêu cầu trong thời gian ngắn; hãy đợi rồi thử lại.",
            "Too many requests in a short time; please wait and try again."),
    NOT_FROM_OUR_PAGE(
            HttpStatus.FORBIDDEN,
            "NotFromOurPage",
            "Yêu cầu không đến từ trang của Vinh Danh nên không được thực hiện; hãy tải lại trang rồi làm lại.",
            "The request does not come from a page of Vinh Danh, so it was not done; load the page again and repeat."),
    LOGIN_NEEDS_HTTPS(
            HttpStatus.FORBIDDEN,
            "LoginNeedsHttps",
            "Không đăng nhập được qua địa chỉ http: trình duyệt chỉ giữ phiên làm việc an toàn qua https."
                    + " Hãy mở địa chỉ bắt đầu bằng https://, hoặc hỏi người vận hành.",
            "There is no login over http: a browser keeps the session safe over https only."
                    + " Open the address that begins with https://, or ask the operator."),
    LOGIN_IS_NOT_SET_UP(
            HttpStatus.SERVICE_UNAVAILABLE,
            "LoginIsNotSetUp",
            "Cổng chưa được cài đặt để đăng nhập (thiếu khóa của ứng dụng); hãy báo người vận hành.",
            "The gateway is not set up for logins (the client secret is missing); please tell the operator."),
    LOGIN_FAILED(
            HttpStatus.BAD_REQUEST,
            "LoginFailed",
            "Lần đăng nhập này không hoàn tất, có thể vì để quá lâu hoặc mở lại trang cũ. Hãy đăng nhập lại.",
            "This login was not completed, perhaps because it took too long or an old page was opened. Log in again."),
    ACCOUNT_IS_NOT_OF_THIS_SYSTEM(
            HttpStatus.FORBIDDEN,
            "AccountIsNotOfThisSystem",
            "Tài khoản này chưa được giao xã, phường hoặc vai trò trong Vinh Danh; hãy báo người quản trị tài khoản.",
            "This account has no commune or role in Vinh Danh; please tell the administrator of accounts."),
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
    IDENTITY_AWAY(AccessProblems.identityAway()),
    SERVICE_SLOW(
            HttpStatus.GATEWAY_TIMEOUT,
            "ServiceIsTooSlow",
            "Dịch vụ trả lời quá chậm, nên chưa rõ việc đã được ghi hay chưa;"
                    + " hãy xem lại, hoặc gửi lại với cùng Idempotency-Key.",
            "The service took too long, so it is not known whether this was done;"
                    + " look first, or send it again with the same Idempotency-Key.");

    private final Problem problem;

    GatewayProblem(HttpStatus status, String code, String vietnamese, String english) {
        this(Problem.of(status, code, vietnamese, english));
    }

    GatewayProblem(Problem problem) {
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
