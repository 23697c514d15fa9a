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

    @Test
    void the_app_of_the_doors_is_a_page_of_its_own_that_may_load_less() {
        HttpResponse<String> answer = gateway.send(gateway.request("/cua/").header("Accept", HTML));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("The app of the doors");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "worker-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=(self)");
    }

    @Test
    void its_address_without_the_last_stroke_leads_to_it() {
        HttpResponse<String> answer = gateway.send(gateway.request("/cua").header("Accept", HTML));

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue("/cua/");
    }

    /** A browser takes no service worker of another type. */
    @Test
    void its_service_worker_is_asked_for_again_each_time() {
        HttpResponse<String> answer = gateway.get("/cua/sw.js");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cua/gone", "/assets/gone.js", "/openapi/gone", "/login/gone", "/session", "/api/gone"})
    void what_is_no_page_is_not_answered_with_it(String path) {
        assertThat(gateway.send(gateway.request(path).header("Accept", HTML)).body())
                .doesNotContain("The web client");
    }
}
