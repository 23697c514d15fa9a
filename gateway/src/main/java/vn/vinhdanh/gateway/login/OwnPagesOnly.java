package vn.vinhdanh.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * Refuses a write that a page of another address caused, by what the browser says of it. The token against forgery does
 * the same; this check does not depend on a cookie, which another port of this machine could set.
 */
final class OwnPagesOnly extends HttpFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READS.contains(request.getMethod()) && !isOwn(request)) {
            throw Rejection.of(GatewayProblem.NOT_FROM_OUR_PAGE);
        }
        chain.doFilter(request, response);
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || OWN_SITE.contains(site))
                && (origin == null || origin.equals(ownOrigin(request)) || isHiddenOrigin(origin, site));
    }

    /** A page that sends no referrer hides its origin in some requests to its own address. */
    private static boolean isHiddenOrigin(String origin, @Nullable String site) {
        return origin.equals("null") && "same-origin".equals(site);
    }

    private static String ownOrigin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
    }
}
