package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.platform.problem.Problem;
import vn.vinhdanh.platform.security.AccessProblems;

/** 401 and 403 for a browser: a page where a person opened an address, problem+json for the requests of a page. */
final class PageProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        throw Rejection.of(AccessProblems.notSignedIn());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        throw denied instanceof CsrfException
                ? Rejection.of(GatewayProblem.NOT_FROM_OUR_PAGE)
                : Rejection.of(Problem.notAllowed(""));
    }
}
