package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;
import vn.vinhdanh.gateway.fixtures.TestCertificate;

/** The gateway in an office: one address and one certificate for its own paths and the provider's. */
class HttpsIT {

    private static final OpenIdProvider provider = new OpenIdProvider();
    private static final StubService service = StubService.start();

    @TempDir
    static Path folder;

    private static HttpClient browser;
    private static RunningGateway gateway;
    private static int port;

    @BeforeAll
    static void open() throws Exception {
        TestCertificate certificate = TestCertificate.in(folder);
        browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(certificate.trusting())
                .build();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        gateway = RunningGateway.start(
                provider,
                service.address(),
                "vinhdanh.gateway.login.provider-paths=/oauth2/**,/connect/**",
                "vinhdanh.gateway.tls.certificate=" + certificate.file(),
                "vinhdanh.gateway.tls.key=" + certificate.key(),
                "vinhdanh.gateway.tls.port=" + port);
    }

    @AfterAll
    static void close() {
        gateway.close();
        service.close();
        provider.close();
    }

    @Test
    void a_login_starts_over_https_at_any_name_of_the_certificate() throws Exception {
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            HttpResponse<String> start = get(host, "/login");

            assertThat(start.headers().firstValue("Location").orElseThrow())
                    .contains("redirect_uri=https://" + host + ":" + port + "/login/callback");
            assertThat(start.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=");
        }
    }

    @Test
    void the_providers_public_paths_are_passed_on_with_its_own_cookies_and_headers() throws Exception {
        HttpResponse<String> keys = browser.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/oauth2/jwks"))
                        .header("Cookie", "vinhdanh-identity=abc")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(keys.statusCode()).isEqualTo(200);
        assertThat(keys.body()).contains("\"keys\"");
        StubService.Received seen = provider.lastRequest();
        assertThat(seen.header("Cookie")).isEqualTo("vinhdanh-identity=abc");
        assertThat(seen.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("localhost:" + port);
        assertThat(keys.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void what_the_server_itself_refuses_says_to_stay_with_https_too() throws Exception {
        HttpResponse<String> refused = get("localhost", "/" + "a".repeat(40_000));

        assertThat(refused.statusCode()).isEqualTo(414);
        assertThat(refused.headers().firstValue("Strict-Transport-Security"))
                .isEqualTo(get("localhost", "/nothing").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void the_plain_port_stays_for_this_machine() {
        assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/login").statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> get(String host, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("https://" + host + ":" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
