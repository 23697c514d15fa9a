package vn.vinhdanh.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.logging.RequestLog;
import vn.vinhdanh.platform.security.TokenActor;

/**
 * Notes the account of each request with a token, before it is handled. The first request of an account, and the first
 * after its token says something else, costs one write.
 */
final class AccountNotes implements HandlerInterceptor {

    private final NoteAccount noteAccount;
    private final InstantSource clock;

    AccountNotes(NoteAccount noteAccount, InstantSource clock) {
        this.noteAccount = noteAccount;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            noteAccount.note(
                    new CommandContext(
                            TokenActor.of(token.getToken()),
                            "",
                            null,
                            clock.instant(),
                            RequestLog.correlationId(request),
                            null),
                    token.getToken().getClaimAsString("email"));
        }
        return true;
    }
}
