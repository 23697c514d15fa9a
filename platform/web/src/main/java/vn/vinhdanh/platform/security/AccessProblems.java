package vn.vinhdanh.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import vn.vinhdanh.platform.problem.Problem;

/** 401 and 403 in the same form as all other refusals. */
public final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        notSignedIn().writeTo(response);
    }

    public static Problem notSignedIn() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "NotSignedIn",
                "Bạn chưa đăng nhập, hoặc phiên đã hết hạn. Hãy đăng nhập lại.",
                "You are not signed in, or the token is not valid. Sign in again.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Problem.notAllowed("").writeTo(response);
    }
}
