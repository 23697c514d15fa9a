package vn.vinhdanh.gateway.login;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.vinhdanh.gateway.config.GatewayProperties;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.platform.security.SecurityProperties;

/**
 * The OpenID provider and this client of it. The provider's addresses are read when the first person logs in: the
 * provider may start after the gateway. A browser uses its public addresses; the gateway itself uses the inner address.
 */
@Component
class LoginProvider implements ClientRegistrationRepository {

    static final String ID = "vinh-danh";
    static final String CALLBACK = "/login/callback";

    private static final String METADATA = "/.well-known/openid-configuration";

    private final String issuer;
    private final GatewayProperties.Login settings;
    private volatile @Nullable ClientRegistration known;

    LoginProvider(SecurityProperties security, GatewayProperties properties) {
        this.issuer = security.issuer();
        this.settings = properties.gateway().login();
    }

    /** @throws AuthenticationServiceException if the provider is away and its addresses are not known yet */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    ClientRegistration registration() {
        ClientRegistration registration = known;
        if (registration == null) {
            registration = registration(metadata());
            known = registration;
        }
        return registration;
    }

    private Map<String, Object> metadata() {
        if (settings.clientSecret().isBlank()) {
            throw Rejection.of(GatewayProblem.LOGIN_IS_NOT_SET_UP);
        }
        try {
            Map<String, Object> metadata = ProviderClient.rest()
                    .build()
                    .get()
                    .uri(settings.provider() + METADATA)
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            if (metadata != null && issuer.equals(metadata.get("issuer"))) {
                return metadata;
            }
        } catch (RestClientException away) {
            throw new AuthenticationServiceException("The provider does not answer", away);
        }
        throw new IllegalStateException("The provider at " + settings.provider() + " is not " + issuer);
    }

    private ClientRegistration registration(Map<String, Object> metadata) {
        ClientRegistration.Builder registration = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .redirectUri("{baseUrl}" + CALLBACK)
                .scope("openid")
                .userInfoUri(null);
        ClientRegistration.ProviderDetails addresses = registration.build().getProviderDetails();
        return registration
                .tokenUri(inner(addresses.getTokenUri()))
                .jwkSetUri(inner(addresses.getJwkSetUri()))
                .build();
    }

    private @Nullable String inner(@Nullable String address) {
        return address != null && address.startsWith(issuer)
                ? settings.provider() + address.substring(issuer.length())
                : address;
    }
}
