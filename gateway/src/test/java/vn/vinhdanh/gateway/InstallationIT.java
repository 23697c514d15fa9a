package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.gateway.fixtures.Door;
import vn.vinhdanh.gateway.fixtures.Provider;
import vn.vinhdanh.gateway.fixtures.RudeUpstream;
import vn.vinhdanh.gateway.fixtures.Upstream;

/** The gateway as an installation sets it up, and what its log tells when all goes wrong. */
class InstallationIT {

    @Test
    void https_is_seen_through_our_own_proxy_and_a_named_site_may_call() {
        try (Provider provider = new Provider();
                Upstream service = Upstream.start();
                Door door = Door.open(
                        provider,
                        service.address(),
                        "vinhdanh.gateway.trusted-proxies=127.0.0.1,::1",
                        "vinhdanh.gateway.allowed-origins=https://web.example")) {
            HttpResponse<String> secure =
                    door.send(door.request("/api/answers/abc").header("X-Forwarded-Proto", "https"));
            assertThat(secure.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=");
            assertThat(service.last().header("X-Forwarded-Proto")).isEqualTo("https");

            HttpResponse<String> preflight = door.send(door.request("/api/nominations")
                    .header("Origin", "https://web.example")
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                    .method("OPTIONS", BodyPublishers.noBody()));
            assertThat(preflight.statusCode()).isEqualTo(200);
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("https://web.example");
        }
    }

    @Test
    void no_log_line_ever_holds_a_token_or_a_delegate_s_link() throws IOException {
        String link = "LINK-OF-A-DELEGATE";
        PrintStream terminal = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        String token;
        try (Provider provider = new Provider();
                Upstream broken = Upstream.start();
                RudeUpstream rude = RudeUpstream.start();
                Door door = Door.open(
                        provider,
                        broken.address(),
                        "vinhdanh.services.delegate=" + rude.address(),
                        "vinhdanh.gateway.per-client.burst=8",
                        "vinhdanh.gateway.per-client.per-second=1")) {
            token = provider.token("thu.ky");
            broken.does(exchange -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush();
                throw new IOException("died while answering");
            });
            door.raw("GET /api/nominations/" + link
                    + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");
            door.raw("GET /api/answers/" + link + " HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
            door.raw("GET /api/answers/" + link + "/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            door.raw("GET /api/answers//" + link + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            door.get("/api/nominations/" + link, provider.forged());
            for (int i = 0; i < 12; i++) {
                door.get("/api/answers/" + link, token);
            }
        } finally {
            System.setOut(terminal);
        }

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("GET delegate 503", "GET - 429", "Answer broke off")
                .doesNotContain(link, token, token.substring(token.lastIndexOf('.')));
    }
}
