package vn.vinhdanh.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.limits.ClientKey;
import vn.vinhdanh.gateway.limits.RateLimitFilter;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.gateway.problems.SecurityHeaders;
import vn.vinhdanh.platform.problem.FrameworkProblems;
import vn.vinhdanh.platform.security.AccountOfRequest;

/**
 * What is the same for a program with a token and for a person with a session: headers, limits, and which paths need an
 * account. The services check every token again and know the roles.
 */
@Component
public final class CommonRules {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final String HIDDEN_ORIGIN = "null";
    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int ADDRESS_LENGTH = 8 * 1024;

    private final List<String> allowedOrigins;
    private final RateLimitFilter perAddress;
    private final RateLimitFilter perClient;
    private final RateLimitFilter perLink;

    CommonRules(GatewayProperties properties) {
        GatewayProperties.Gateway gateway = properties.gateway();
        this.allowedOrigins = gateway.allowedOrigins();
        this.perAddress = new RateLimitFilter(ClientKey.address(), gateway.perAddress());
        this.perLink = new RateLimitFilter(ClientKey.signedLink(), gateway.perLink());
        this.perClient = new RateLimitFilter(ClientKey.accountOrAddress(), gateway.perClient());
    }

    public HttpSecurity apply(HttpSecurity http) {
        return http.requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(SecurityHeaders.CONTENT_SECURITY_POLICY))
                        .permissionsPolicyHeader(policy -> policy.policy(SecurityHeaders.PERMISSIONS_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        // Jetty sets Expires with each cookie, and Spring Security then leaves this header out.
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")))
                .cors(cors -> openTo(allowedOrigins, cors))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api/answers/**", "/api/door/**")
                        .permitAll()
                        .requestMatchers("/api/**", "/session")
                        .authenticated()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("operator")
                        .anyRequest()
                        .permitAll())
                .addFilterAfter(CommonRules::checkMethodAndAddress, CorsFilter.class)
                .addFilterAfter(perAddress, CorsFilter.class)
                .addFilterAfter(perLink, CorsFilter.class)
                // Only after this filter does the request know the account.
                .addFilterAfter(new AccountOfRequest(), SecurityContextHolderAwareRequestFilter.class)
                .addFilterAfter(perClient, SecurityContextHolderAwareRequestFilter.class);
    }

    private static void checkMethodAndAddress(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!METHODS.contains(http.getMethod())) {
            throw Rejection.of(FrameworkProblems.of(HttpStatus.METHOD_NOT_ALLOWED));
        }
        String query = http.getQueryString() == null ? "" : http.getQueryString();
        if (http.getRequestURI().length() + query.length() > ADDRESS_LENGTH) {
            ((HttpServletResponse) response).setHeader(HttpHeaders.CONNECTION, "close");
            throw Rejection.of(GatewayProblem.ADDRESS_TOO_LONG);
        }
        if (BROKEN_ENCODING.matcher(query).find()) {
            throw Rejection.of(GatewayProblem.MALFORMED);
        }
        chain.doFilter(request, response);
    }

    /**
     * Closed unless other sites are named: then a browser may read the answers from their pages. The origin {@code
     * null} is no site. A browser also sends it with a form of our own page, because our pages send no referrer;
     * whether such a write comes from here is judged where the session is.
     */
    private static void openTo(List<String> origins, CorsConfigurer<HttpSecurity> cors) {
        if (origins.isEmpty()) {
            cors.disable();
            return;
        }
        CorsConfiguration open = new CorsConfiguration();
        open.setAllowedOrigins(origins);
        open.setAllowedMethods(List.copyOf(METHODS));
        open.setAllowedHeaders(List.of("*"));
        open.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "X-Correlation-Id", "Content-Disposition"));
        open.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", open);
        cors.configurationSource(request -> HIDDEN_ORIGIN.equals(request.getHeader(HttpHeaders.ORIGIN))
                ? null
                : source.getCorsConfiguration(request));
    }
}
