package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.vinhdanh.gateway.fixtures.Browser;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** Another site may call this gateway. Our own pages must work as before, and no further site may call. */
class OtherSitesIT {

    private static final String PARTNER = "https://partner.example";

    @RegisterExtension
    static final GatewayExtension running = GatewayExtension.start("vinhdanh.gateway.allowed-origins=" + PARTNER);

    private static final OpenIdProvider provider = running.provider();
    private static final StubService service = running.service();
    private static final RunningGateway gateway = running.gateway();

    @Test
    void a_delegates_form_is_taken_although_its_page_hides_its_origin() {
        HttpResponse<String> answer = gateway.send(gateway.request("/api/answers/abc.def")
                .header("Origin", "null")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("answer=ACCEPT")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(service.last().method()).isEqualTo("POST");
        assertThat(service.last().body()).asString().isEqualTo("answer=ACCEPT");
    }

    @Test
    void a_write_in_a_session_with_a_hidden_origin_is_taken_only_from_our_own_page() {
        Browser browser = new Browser(gateway, provider).loggedIn("thu.ky", "secretariat");

        assertThat(browser.post("/api/nominations", "Origin: null", "Sec-Fetch-Site: same-origin")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> forged = browser.post("/api/nominations", "Origin: null");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(RunningGateway.json(forged).get("code").asString()).isEqualTo("NotFromOurPage");
    }

    @Test
    void the_named_site_may_call_with_a_token_and_no_other_may() {
        assertThat(preflight(PARTNER).headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue(PARTNER);
        assertThat(call(PARTNER).headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue(PARTNER);
        for (String other : new String[] {"https://evil.example", "null"}) {
            assertThat(preflight(other).headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(call(other).headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
        assertThat(call("https://evil.example").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> preflight(String origin) {
        return gateway.send(gateway.request("/api/nominations")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "Authorization")
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    private static HttpResponse<String> call(String origin) {
        return gateway.send(gateway.request("/api/nominations")
                .header("Origin", origin)
                .header("Authorization", "Bearer " + provider.token("thu.ky")));
    }
}
