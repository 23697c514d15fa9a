package vn.vinhdanh.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.vinhdanh.platform.logging.RequestLog;
import vn.vinhdanh.platform.problem.Problem;

/** Refusals of access in the same form as all others. Each says which check failed, and nothing else of the token. */
public final class AccessProblems
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private static final String WAIT_SECONDS = "3";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            identityAway().writeTo(response);
            return;
        }
        Problem problem = of(failure);
        if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (failure.getCause() instanceof BadJwtException refused) {
            RequestLog.refusedBy(request, TokenCheck.Failure.of(refused).check().name());
        }
        problem.writeTo(response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        commence(request, response, failure);
    }

    /** 401, or 403 for an account whose roles must not meet: another login would not help. */
    public static Problem of(AuthenticationException failure) {
        if (!(failure.getCause() instanceof BadJwtException refused)) {
            return notSignedIn();
        }
        TokenCheck.Failure failed = TokenCheck.Failure.of(refused);
        return failed.check() == TokenCheck.ROLES
                ? rolesMustNotMeet(failed.detail())
                : notSignedIn(failed.check().vietnamese(), failed.check().english());
    }

    public static Problem notSignedIn() {
        return notSignedIn(
                "yêu cầu không có mã truy cập, hoặc phiên đã hết hạn", "there is no token, or it has expired");
    }

    private static Problem notSignedIn(String vietnamese, String english) {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "NotSignedIn",
                "Bạn chưa đăng nhập: " + vietnamese + ". Hãy đăng nhập lại.",
                "You are not signed in: " + english + ". Sign in again.");
    }

    private static Problem rolesMustNotMeet(String roles) {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "AccountHasRolesThatMustNotMeet",
                "Tài khoản này giữ hai vai trò không được ở cùng một người: " + roles
                        + ". Hãy báo người quản trị tài khoản bỏ bớt một vai trò rồi đăng nhập lại.",
                "This account holds two roles that must not be one person's: " + roles
                        + ". Ask the administrator of accounts to remove one of them, then sign in again.");
    }

    /** 503: whether the token is good can't be known, because no key of the provider was read yet. */
    public static Problem identityAway() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "IdentityProviderIsAway",
                "Tạm thời chưa kiểm tra được đăng nhập; chưa có gì thay đổi, hãy thử lại sau ít giây.",
                "The login can't be checked for the moment; nothing was changed, please try again in a few seconds.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Problem.notAllowed("").writeTo(response);
    }
}
