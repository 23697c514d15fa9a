package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.RunningGateway;

/** The gateway serves the files of the web client; here they are two small files of the tests. */
class WebClientIT {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    @RegisterExtension
    static final GatewayExtension running = GatewayExtension.start();

    private static final RunningGateway gateway = running.gateway();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nominations", "/nominations/0190f3c2?conference=x", "/sessions", "/kit"})
    void each_address_of_a_page_is_answered_with_the_one_page_that_no_browser_keeps(String path) {
        HttpResponse<String> answer = gateway.send(gateway.request(path).header("Accept", HTML));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("The web client");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("unsafe");
    }

    @Test
    void a_file_is_asked_for_again_only_if_it_changed() {
        HttpResponse<String> file = gateway.get("/assets/index.js");
        String changed = file.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(gateway.send(gateway.request("/assets/index.js").header("If-Modified-Since", changed))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/openapi/gone", "/login/gone", "/session", "/api/gone"})
    void what_is_no_page_is_not_answered_with_it(String path) {
        assertThat(gateway.send(gateway.request(path).header("Accept", HTML)).body())
                .doesNotContain("The web client");
    }
}
