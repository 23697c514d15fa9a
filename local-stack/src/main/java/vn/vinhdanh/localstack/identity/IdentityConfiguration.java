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
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
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
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * The OpenID provider: one public client with authorization code and PKCE, and the demo accounts. All other pages are
 * open.
 */
@Configuration(proxyBeanMethods = false)
public class IdentityConfiguration {

    static final String WEB_CLIENT = "vinh-danh-web";
    static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

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
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    /** The mailbox and the demo tokens need no login: the server listens on 127.0.0.1 only. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login"))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/demo/**", "/mailbox/api/**"))
                .cors(Customizer.withDefaults())
                .build();
    }

    @Bean
    DemoAccounts accounts() {
        return new DemoAccounts();
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
        RegisteredClient.Builder web = RegisteredClient.withId(WEB_CLIENT)
                .clientId(WEB_CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .build());
        for (String origin : settings.webOrigins()) {
            web.redirectUri(origin + "/").redirectUri(origin + "/signed-in").postLogoutRedirectUri(origin + "/");
        }
        return new InMemoryRegisteredClientRepository(web.build());
    }

    @Bean
    AuthorizationServerSettings server(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(DemoAccounts accounts) {
        return context -> accounts.find(context.getPrincipal().getName())
                .ifPresent(account -> TokenClaims.of(account, context.getClaims()));
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
