package vn.vinhdanh.gateway.security;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CorsSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtGrantedAuthoritiesConverterAdapter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.vinhdanh.gateway.config.Settings;
import vn.vinhdanh.gateway.limits.ClientKey;
import vn.vinhdanh.gateway.limits.RateLimit;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.ProblemAnswers;
import vn.vinhdanh.gateway.problems.Rejection;

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

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Bean
    SecurityWebFilterChain access(ServerHttpSecurity http, Settings settings, ProblemAnswers problems) {
        ServerAuthenticationEntryPoint login = (exchange, failure) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.answer(exchange, Problem.UNAUTHENTICATED);
        };
        ServerAccessDeniedHandler denied = (exchange, failure) -> problems.answer(exchange, Problem.NOT_ALLOWED);
        RateLimit perAddress =
                new RateLimit(ClientKey.address(), settings.gateway().perAddress());
        RateLimit perClient =
                new RateLimit(ClientKey.accountOrAddress(), settings.gateway().perClient());
        return http.csrf(CsrfSpec::disable) // no cookie is ever a credential here
                .logout(LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .cors(cors -> openTo(settings.gateway().allowedOrigins(), cors))
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
                .addFilterAfter(AccessRules::onlyKnownMethods, SecurityWebFiltersOrder.CORS)
                .addFilterBefore(perAddress, SecurityWebFiltersOrder.AUTHENTICATION)
                // Only after this step does the exchange know the account.
                .addFilterAfter(perClient, SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .build();
    }

    /** Strict about addresses and headers; an odd method gets its own answer, 405 instead of 400. */
    @Bean
    ServerWebExchangeFirewall firewall() {
        StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    private static Mono<Void> onlyKnownMethods(ServerWebExchange exchange, WebFilterChain chain) {
        return METHODS.contains(exchange.getRequest().getMethod())
                ? chain.filter(exchange)
                : Mono.error(Rejection.of(Problem.METHOD_NOT_ALLOWED));
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
    private static void openTo(List<String> origins, CorsSpec cors) {
        if (origins.isEmpty()) {
            cors.disable();
            return;
        }
        CorsConfiguration open = new CorsConfiguration();
        open.setAllowedOrigins(origins);
        open.setAllowedMethods(METHODS.stream().map(HttpMethod::name).toList());
        open.setAllowedHeaders(List.of("*"));
        open.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "X-Correlation-Id", "Content-Disposition"));
        open.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", open);
        cors.configurationSource(source);
    }
}
