package vn.vinhdanh.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;

/** {@code GET /login?to=/path} starts a login that ends at that path. */
final class LoginStart implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/login";

    /** The attribute with the path to which the login returns. */
    static final String TO = "to";

    private static final String HOME = "/";
    private static final int LONGEST_PATH = 2_000;

    /** A path of this address, in ASCII. A browser takes two slashes or a backslash for the begin of another address. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:[!-~&&[^/\\\\]][!-~&&[^\\\\]]*)?");

    /** A browser takes a Secure cookie over plain HTTP from these only. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    LoginStart(ClientRegistrationRepository providers) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(providers);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        boolean starts = PATH.equals(request.getRequestURI()) && "GET".equals(request.getMethod());
        return starts ? resolve(request, LoginProvider.ID) : null;
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        if (!request.isSecure() && !THIS_MACHINE.contains(request.getServerName())) {
            throw Rejection.of(GatewayProblem.LOGIN_NEEDS_HTTPS);
        }
        return OAuth2AuthorizationRequest.from(requests.resolve(request, provider))
                .attributes(attributes -> attributes.put(TO, ownPath(request.getParameter(TO))))
                .build();
    }

    /** The first page for anything that is no path of this address. */
    static String ownPath(@Nullable String to) {
        return to != null && to.length() <= LONGEST_PATH && OWN_PATH.matcher(to).matches() ? to : HOME;
    }
}
