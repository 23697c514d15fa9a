package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** The OpenID provider is away, before or after the gateway has read its keys. */
class ProviderAwayIT {

    @Test
    void known_keys_keep_working_while_the_provider_is_away() {
        try (OpenIdProvider provider = new OpenIdProvider();
                StubService service = StubService.start();
                RunningGateway gateway = RunningGateway.start(provider, service.address())) {
            String token = provider.token("thu.ky");
            assertThat(gateway.get("/api/nominations", token).statusCode()).isEqualTo(200);
            provider.stop();
            assertThat(gateway.get("/api/nominations", token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_new_key_is_read_when_a_token_names_it() {
        try (OpenIdProvider provider = new OpenIdProvider();
                StubService service = StubService.start();
                RunningGateway gateway = RunningGateway.start(provider, service.address())) {
            assertThat(gateway.get("/api/nominations", provider.token("thu.ky")).statusCode())
                    .isEqualTo(200);
            provider.changeKey();
            assertThat(gateway.get("/api/nominations", provider.token("thu.ky")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_token_that_cannot_be_checked_is_not_called_invalid() {
        try (OpenIdProvider provider = new OpenIdProvider();
                StubService service = StubService.start();
                RunningGateway gateway = RunningGateway.start(provider, service.address())) {
            provider.stop();
            HttpResponse<String> answer = gateway.get("/api/nominations", provider.token("thu.ky"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
            assertThat(RunningGateway.json(answer).get("code").asString()).isEqualTo("IdentityProviderIsAway");
            assertThat(service.received()).isEmpty();
        }
    }
}
