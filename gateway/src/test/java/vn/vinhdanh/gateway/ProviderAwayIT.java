package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.gateway.fixtures.Door;
import vn.vinhdanh.gateway.fixtures.Provider;
import vn.vinhdanh.gateway.fixtures.Upstream;

/** The OpenID provider restarts, changes its key, or isn't there yet. */
class ProviderAwayIT {

    @Test
    void known_keys_keep_working_while_the_provider_is_away() {
        try (Provider provider = new Provider();
                Upstream service = Upstream.start();
                Door door = Door.open(provider, service.address())) {
            String token = provider.token("thu.ky");
            assertThat(door.get("/api/nominations", token).statusCode()).isEqualTo(200);
            provider.goAway();
            assertThat(door.get("/api/nominations", token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobody_is_told_that_his_token_is_bad_when_it_could_not_be_checked() {
        try (Provider provider = new Provider();
                Upstream service = Upstream.start();
                Door door = Door.open(provider, service.address())) {
            provider.goAway();
            HttpResponse<String> answer = door.get("/api/nominations", provider.token("thu.ky"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
            assertThat(Door.json(answer).get("code").asString()).isEqualTo("IdentityProviderIsAway");
            assertThat(service.received()).isEmpty();
        }
    }
}
