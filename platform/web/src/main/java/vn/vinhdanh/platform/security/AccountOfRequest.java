package vn.vinhdanh.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.platform.logging.RequestLog;

/** Tells the request log which account makes a request. Place it after the filter that checks the token. */
public final class AccountOfRequest extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            Actor actor = TokenActor.of(token.getToken());
            RequestLog.madeBy(request, actor.id(), actor.commune());
        }
        chain.doFilter(request, response);
    }
}
