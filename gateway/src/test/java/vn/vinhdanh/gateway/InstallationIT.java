package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.ResettingService;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** The gateway with the settings of an installation, and its log when requests fail. */
class InstallationIT {

    @Test
    void https_is_recognized_behind_a_trusted_proxy_and_a_configured_site_may_call() {
        try (OpenIdProvider provider = new OpenIdProvider();
                StubService service = StubService.start();
                RunningGateway gateway = RunningGateway.start(
                        provider,
                        service.address(),
                        "vinhdanh.gateway.trusted-proxies=127.0.0.1,::1",
                        "vinhdanh.gateway.allowed-origins=https://web.example")) {
            HttpResponse<String> secure =
                    gateway.send(gateway.request("/api/answers/abc").header("X-Forwarded-Proto", "https"));
            assertThat(secure.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=");
            assertThat(service.last().header("X-Forwarded-Proto")).isEqualTo("https");

            HttpResponse<String> preflight = gateway.send(gateway.request("/api/nominations")
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
    void a_service_continues_the_span_of_the_gateway_while_traces_are_on() {
        try (OpenIdProvider provider = new OpenIdProvider();
                StubService service = StubService.start();
                StubService collector = StubService.start();
                RunningGateway gateway = RunningGateway.start(
                        provider,
                        service.address(),
                        "management.opentelemetry.tracing.export.otlp.endpoint=" + collector.address())) {
            String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
            HttpResponse<String> answer = gateway.send(
                    gateway.request("/api/answers/abc").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

            assertThat(service.last().header("traceparent"))
                    .startsWith("00-" + trace + "-")
                    .doesNotContain("00f067aa0ba902b7");
            assertThat(service.last().header("X-Correlation-Id")).isEqualTo(trace);
            assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue(trace);
        }
    }

    @Test
    void no_log_line_contains_a_token_or_a_delegates_link() throws IOException {
        String link = "LINK-OF-A-DELEGATE";
        PrintStream terminal = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        String token;
        try (OpenIdProvider provider = new OpenIdProvider();
                StubService broken = StubService.start();
                ResettingService resetting = ResettingService.start();
                RunningGateway gateway = RunningGateway.start(
                        provider,
                        broken.address(),
                        "vinhdanh.services.delegate=" + resetting.address(),
                        "vinhdanh.gateway.per-client.burst=8",
                        "vinhdanh.gateway.per-client.per-second=1")) {
            token = provider.token("thu.ky");
            broken.handlesWith(exchange -> {
                exchange.sendResponseHeaders(200, 1_000_000);
                exchange.getResponseBody().write(new byte[100_000]);
                exchange.getResponseBody().flush();
                throw new IOException("died while answering");
            });
            gateway.raw("GET /api/nominations/" + link
                    + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");
            gateway.raw(
                    "GET /api/answers/" + link + " HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
            gateway.raw("GET /api/answers/" + link + "/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            gateway.raw("GET /api/answers//" + link + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            gateway.get("/api/nominations/" + link, provider.forged());
            for (int i = 0; i < 12; i++) {
                gateway.get("/api/answers/" + link, token);
            }
        } finally {
            System.setOut(terminal);
        }

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains(
                        "activity=\"GET /api/answers/**\" subject=\"-\" outcome=\"503\"",
                        "activity=\"GET -\" subject=\"-\" outcome=\"429\"",
                        "activity=\"malformed request\" subject=\"-\" outcome=\"431\"",
                        "Response broke off")
                .doesNotContain(link, token, token.substring(token.lastIndexOf('.')));
    }
}
