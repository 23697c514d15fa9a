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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.limits.ClientKey;
import vn.vinhdanh.gateway.limits.RateLimitFilter;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.platform.problem.FrameworkProblems;
import vn.vinhdanh.platform.security.AccessProblems;

/**
 * Everything under /api needs a token, except the delegates' answers: the signed link in their address is the key. The
 * services check every token again and know the roles; the gateway only refuses requests without a valid token.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    /**
     * Pages and papers load only what this address serves, and no page may frame them. A service that needs another policy
     * sends its own.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int ADDRESS_LENGTH = 8 * 1024;

    @Bean
    SecurityFilterChain access(HttpSecurity http, GatewayProperties properties) {
        AccessProblems problems = new AccessProblems();
        GatewayProperties.Gateway gateway = properties.gateway();
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie is a credential here
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .cors(cors -> openTo(gateway.allowedOrigins(), cors))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api/answers/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("operator")
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesAsAuthorities()))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterAfter(AccessRules::checkMethodAndAddress, CorsFilter.class)
                .addFilterBefore(
                        new RateLimitFilter(ClientKey.address(), gateway.perAddress()),
                        BearerTokenAuthenticationFilter.class)
                // Only after this filter does the request know the account.
                .addFilterAfter(
                        new RateLimitFilter(ClientKey.accountOrAddress(), gateway.perClient()),
                        SecurityContextHolderAwareRequestFilter.class)
                .build();
    }

    /** Strict about addresses and headers. An unknown method gets an answer of its own, 405 instead of 400. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedByFirewall() {
        return (request, response, malformed) -> {
            throw malformed;
        };
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

    private static JwtAuthenticationConverter rolesAsAuthorities() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    /** Closed unless other sites are named: then a browser may read the answers from their pages. */
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
        cors.configurationSource(source);
    }
}
