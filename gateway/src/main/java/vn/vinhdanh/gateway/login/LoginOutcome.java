package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.platform.problem.Problem;
import vn.vinhdanh.platform.security.AccessProblems;

/** The end of a login: back to the page that wanted it, or a page that says why not. */
final class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SessionFilter sessions;
    private final SessionLifetime lifetime;

    LoginOutcome(SessionFilter sessions, SessionLifetime lifetime) {
        this.sessions = sessions;
        this.lifetime = lifetime;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication login) {
        HttpSession session = request.getSession();
        SessionTokens.prepare(session);
        lifetime.begin(session);
        Problem refusal = refusal(login, request, response);
        if (refusal != null) {
            // The services would refuse each request, and the page would ask for a login again and again.
            session.invalidate();
            throw Rejection.of(refusal);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, LoginStart.ownPath((String) request.getAttribute(LoginStart.TO)));
    }

    /** Null for an account that the services accept. */
    private @Nullable Problem refusal(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        Problem notOfThisSystem = GatewayProblem.ACCOUNT_IS_NOT_OF_THIS_SYSTEM.problem();
        try {
            return sessions.account(login, request, response) == null ? notOfThisSystem : null;
        } catch (InvalidBearerTokenException refused) {
            Problem problem = AccessProblems.of(refused);
            return problem.status() == HttpStatus.FORBIDDEN.value() ? problem : notOfThisSystem;
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        switch (failure.getCause()) {
            case Rejection rejection -> throw rejection;
            case AuthenticationServiceException away -> throw away;
            case null, default -> throw Rejection.because(failure, problem(failure));
        }
    }

    private static GatewayProblem problem(AuthenticationException failure) {
        boolean isAway = failure instanceof OAuth2AuthenticationException refused
                && ("invalid_token_response".equals(refused.getError().getErrorCode())
                        || OAuth2ErrorCodes.SERVER_ERROR.equals(
                                refused.getError().getErrorCode())
                        || OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE.equals(
                                refused.getError().getErrorCode()));
        return isAway ? GatewayProblem.IDENTITY_AWAY : GatewayProblem.LOGIN_FAILED;
    }
}
