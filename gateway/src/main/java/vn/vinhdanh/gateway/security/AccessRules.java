package vn.vinhdanh.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.platform.security.AccessProblems;

/**
 * Requests that need no session: with a token of their own, to a delegate's answer page or the public page of a certificate (the
 * signed code in its address is the key), from a phone at a door (its pass is in a header), for files that are the same for all, or to the provider. No cookie has an effect on them. All other requests are those of people who log in.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    /** A file that caches may keep must not bring a cookie along. */
    private static final List<String> OPEN = List.of(
            "/api/answers/**",
            "/verify/**",
            "/api/door/**",
            "/look/**",
            "/assets/**",
            "/fonts/**",
            "/cua/**",
            "/openapi/**",
            "/contracts/**",
            "/actuator/health/**");

    @Bean
    @Order(1)
    SecurityFilterChain withoutSession(
            HttpSecurity http, CommonRules common, GatewayProperties properties, JwtAuthenticationProvider accounts) {
        AccessProblems problems = new AccessProblems();
        return common.apply(http.securityMatcher(
                        withoutSession(properties.gateway().login().providerPaths())))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.authenticationManager(accounts::authenticate))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    /** The account of a token. Its roles are the authorities. */
    @Bean
    JwtAuthenticationProvider accounts(JwtDecoder decoder) {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        JwtAuthenticationProvider accounts = new JwtAuthenticationProvider(decoder);
        accounts.setJwtAuthenticationConverter(converter);
        return accounts;
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

    private static RequestMatcher withoutSession(List<String> providerPaths) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        Stream<RequestMatcher> open =
                Stream.concat(OPEN.stream(), providerPaths.stream()).map(paths::matcher);
        return new OrRequestMatcher(
                Stream.concat(Stream.of(AccessRules::hasToken), open).toList());
    }

    private static boolean hasToken(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
