package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@code POST /logout} with {@code {"location": …}}: where the browser goes to end its session at the provider as
 * well. No redirect: the policy {@code form-action 'self'} and a fetch would both stop at it. The address names the
 * session by its ID token, as OpenID Connect RP-Initiated Logout wants it; that token opens nothing here.
 */
final class ProviderLogout implements LogoutHandler, LogoutSuccessHandler {

    private static final String HOME = "/";
    private static final String ID_TOKEN = ProviderLogout.class.getName() + ".idToken";

    private final LoginProvider provider;

    ProviderLogout(LoginProvider provider) {
        this.provider = provider;
    }

    /** Before the session ends: its ID token is needed after that. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login) {
        String renewed = SessionTokens.lastIdToken(request.getSession(false));
        if (renewed != null) {
            request.setAttribute(ID_TOKEN, renewed);
        } else if (login != null && login.getPrincipal() instanceof OidcUser person) {
            request.setAttribute(ID_TOKEN, person.getIdToken().getTokenValue());
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login)
            throws IOException {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        String location =
                request.getAttribute(ID_TOKEN) instanceof String idToken ? endOfSession(request, idToken) : HOME;
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(Map.of("location", location)));
    }

    private String endOfSession(HttpServletRequest request, String idToken) {
        Object address = provider.registration()
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint");
        if (address == null) {
            return HOME;
        }
        String home = UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(HOME)
                .replaceQuery(null)
                .toUriString();
        return UriComponentsBuilder.fromUriString(address.toString())
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode()
                .buildAndExpand(idToken, home)
                .toUriString();
    }
}
