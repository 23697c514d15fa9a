package vn.vinhdanh.localstack.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * The OpenID provider with the demo accounts. Its clients are the gateway, which logs people in, and a public one for
 * tools; both use authorization code and PKCE. All other pages are open.
 */
@Configuration(proxyBeanMethods = false)
public class IdentityConfiguration {

    /** What a browser asks the provider for; all of it can be reached at the gateway's address. */
    public static final String PUBLIC_PATHS = "/oauth2/**,/connect/**,/.well-known/**,/userinfo";

    static final String WEB_CLIENT = "vinh-danh-web";
    static final String GATEWAY_CLIENT = "vinh-danh-gateway";
    static final String LOGIN_PAGE = "/oauth2/login";

    /** Of a login, and of a demo token for a terminal. */
    static final Duration LOGIN_LIFETIME = Duration.ofHours(12);

    /** A changed role counts after this time at the latest: the gateway then renews the token. */
    static final Duration TOKEN_LIFETIME = Duration.ofMinutes(15);

    /** A login is sent on to the gateway, which has another port: no {@code form-action}. */
    private static final String LOGIN_PAGE_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .cors(Customizer.withDefaults())
                .exceptionHandling(answers -> answers.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) {
        return http.securityMatcher(LOGIN_PAGE)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(LOGIN_PAGE))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(LOGIN_PAGE_POLICY))
                        // With no referrer at all, a browser sends its own form with "Origin: null".
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .cors(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The mailbox and the demo tokens need no login: the server listens on 127.0.0.1 only. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/demo/**", "/mailbox/api/**"))
                .cors(Customizer.withDefaults())
                .build();
    }

    @Bean
    DemoAccounts accounts(IdentitySettings settings) {
        return DemoAccounts.with(settings.furtherAccounts());
    }

    @Bean
    UserDetailsService users(DemoAccounts accounts) {
        List<UserDetails> users = accounts.all().stream()
                .map(account -> User.withUsername(account.username())
                        .password("{noop}" + DemoAccounts.PASSWORD)
                        .roles(account.roles().toArray(String[]::new))
                        .build())
                .toList();
        return new org.springframework.security.provisioning.InMemoryUserDetailsManager(users);
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        RegisteredClient.Builder web = client(WEB_CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .build());
        for (String origin : settings.webOrigins()) {
            web.redirectUri(origin + "/").redirectUri(origin + "/signed-in").postLogoutRedirectUri(origin + "/");
        }
        return new InMemoryRegisteredClientRepository(web.build(), gateway(settings));
    }

    private static RegisteredClient gateway(IdentitySettings settings) {
        RegisteredClient.Builder gateway = client(GATEWAY_CLIENT)
                .clientSecret("{noop}" + settings.gatewaySecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .refreshTokenTimeToLive(LOGIN_LIFETIME)
                        .reuseRefreshTokens(false)
                        .build());
        for (String origin : settings.webOrigins()) {
            gateway.redirectUri(origin + "/login/callback").postLogoutRedirectUri(origin + "/");
        }
        return gateway.build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build());
    }

    @Bean
    AuthorizationServerSettings server(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(DemoAccounts accounts) {
        return context -> accounts.find(context.getPrincipal().getName()).ifPresent(account -> {
            TokenClaims.of(account, context.getClaims());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                TokenClaims.forServices(context.getClaims());
            }
        });
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.keyFile())));
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    @Bean
    CorsConfigurationSource corsConfigurationSource(IdentitySettings settings) {
        CorsConfiguration web = new CorsConfiguration();
        web.setAllowedOrigins(settings.webOrigins());
        web.setAllowedMethods(List.of("GET", "POST"));
        web.setAllowedHeaders(List.of("authorization", "content-type"));
        UrlBasedCorsConfigurationSource allPaths = new UrlBasedCorsConfigurationSource();
        allPaths.registerCorsConfiguration("/**", web);
        return allPaths;
    }
}
