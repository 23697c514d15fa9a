package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import vn.vinhdanh.gateway.security.CommonRules;

/**
 * People with a browser. The session's cookie is their credential, so a write also needs the token against forgery and
 * must come from a page of this address. What the page asks for is answered 401 when the session is over, never with a
 * redirect.
 */
@Configuration(proxyBeanMethods = false)
class LoginRules {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String SESSION_COOKIE = "__Host-vinhdanh";

    /** Tokens lie in the session and not under the account's name: two sessions of one account have their own. */
    @Bean
    @Order(2)
    SecurityFilterChain withSession(
            HttpSecurity http,
            CommonRules common,
            LoginProvider provider,
            JwtAuthenticationProvider accounts,
            SessionLifetime lifetime) {
        OAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();
        SessionFilter sessions = new SessionFilter(new SessionTokens(clients), accounts::authenticate, lifetime);
        PageProblems problems = new PageProblems();
        LoginOutcome outcome = new LoginOutcome(sessions, lifetime);
        ProviderLogout logoutEnd = new ProviderLogout(provider);
        return common.apply(http)
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(forgeryTokens())
                        .requireCsrfProtectionMatcher(LoginRules::isWriteInSession))
                .oauth2Login(login -> login.loginPage(LoginStart.PATH)
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(clients)
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(new LoginStart(provider))
                                .authorizationRequestRepository(new PendingLogins()))
                        .redirectionEndpoint(callback -> callback.baseUri(LoginProvider.CALLBACK))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(
                                ProviderClient.tokens(new RestClientAuthorizationCodeTokenResponseClient())))
                        .successHandler(outcome)
                        .failureHandler(outcome)
                        .withObjectPostProcessor(failsWith(outcome)))
                .logout(logout -> logout.logoutUrl("/logout")
                        .addLogoutHandler(logoutEnd)
                        .addLogoutHandler(new CookieClearingLogoutHandler(expired(SESSION_COOKIE)))
                        .logoutSuccessHandler(logoutEnd))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(new OwnPagesOnly(), CsrfFilter.class)
                .addFilterBefore(sessions, BearerTokenAuthenticationFilter.class)
                .build();
    }

    /** Without a session there is no credential that another page could use. */
    private static boolean isWriteInSession(HttpServletRequest request) {
        return !READS.contains(request.getMethod()) && request.getSession(false) != null;
    }

    private static CookieCsrfTokenRepository forgeryTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Lax").path("/"));
        return tokens;
    }

    private static Cookie expired(String name) {
        Cookie cookie = new Cookie(name, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        return cookie;
    }

    /** A login that can't start is refused as one that can't end. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failsWith(LoginOutcome outcome) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O start) {
                start.setAuthenticationFailureHandler(outcome);
                return start;
            }
        };
    }
}
