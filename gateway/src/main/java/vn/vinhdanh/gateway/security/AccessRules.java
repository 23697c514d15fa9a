package vn.vinhdanh.gateway.security;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtGrantedAuthoritiesConverterAdapter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import vn.vinhdanh.gateway.config.Settings;
import vn.vinhdanh.gateway.limits.ClientKey;
import vn.vinhdanh.gateway.limits.RateLimit;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.ProblemAnswers;

/**
 * A token for everything under /api, except the delegates' answers: their signed link is the key. The services check
 * every token again and know the roles; this door only keeps out who has none.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    /**
     * Pages and papers load only what we serve ourselves; nobody may frame them. A service that needs another policy
     * sends its own.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityWebFilterChain access(ServerHttpSecurity http, Settings settings, ProblemAnswers problems) {
        ServerAuthenticationEntryPoint login = (exchange, failure) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.answer(exchange, Problem.UNAUTHENTICATED);
        };
        ServerAccessDeniedHandler denied = (exchange, failure) -> problems.answer(exchange, Problem.NOT_ALLOWED);
        return http.csrf(CsrfSpec::disable) // no cookie is ever a credential here
                .logout(LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .cors(cors ->
                        cors.configurationSource(corsFor(settings.gateway().allowedOrigins())))
                .authorizeExchange(paths -> paths.pathMatchers("/api/answers/**")
                        .permitAll()
                        .pathMatchers("/api/**")
                        .authenticated()
                        .pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .hasAuthority("operator")
                        .anyExchange()
                        .permitAll())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesAsAuthorities()))
                        .authenticationEntryPoint(login)
                        .accessDeniedHandler(denied))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(login).accessDeniedHandler(denied))
                .addFilterBefore(
                        new RateLimit(ClientKey.address(), settings.gateway().perAddress()),
                        SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(
                        new RateLimit(
                                ClientKey.accountOrAddress(), settings.gateway().perClient()),
                        SecurityWebFiltersOrder.AUTHENTICATION)
                .build();
    }

    private static ReactiveJwtAuthenticationConverter rolesAsAuthorities() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("");
        ReactiveJwtAuthenticationConverter converter = new ReactiveJwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new ReactiveJwtGrantedAuthoritiesConverterAdapter(roles));
        return converter;
    }

    /** Closed unless other sites are named: then a browser may read our answers from their pages. */
    private static CorsConfigurationSource corsFor(List<String> origins) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!origins.isEmpty()) {
            CorsConfiguration open = new CorsConfiguration();
            open.setAllowedOrigins(origins);
            open.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
            open.setAllowedHeaders(List.of("*"));
            open.setExposedHeaders(
                    List.of("ETag", "Location", "Retry-After", "X-Correlation-Id", "Content-Disposition"));
            open.setMaxAge(Duration.ofHours(1));
            source.registerCorsConfiguration("/api/**", open);
        }
        return source;
    }
}
