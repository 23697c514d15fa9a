package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;

/** Which tokens are accepted, and which paths need one. */
class TokensIT {

    @RegisterExtension
    static final GatewayExtension running = GatewayExtension.start();

    private static final OpenIdProvider provider = running.provider();
    private static final StubService service = running.service();
    private static final RunningGateway gateway = running.gateway();

    static Stream<Arguments> badTokens() {
        return Stream.of(
                bad("expired", OpenIdProvider::expired),
                bad("for another audience", OpenIdProvider::forAnotherAudience),
                bad("without audience", OpenIdProvider::withoutAudience),
                bad("from another issuer", OpenIdProvider::fromAnotherIssuer),
                bad("forged", OpenIdProvider::forged),
                bad("unknown key", OpenIdProvider::withUnknownKey),
                bad("unsigned", OpenIdProvider::unsigned),
                bad("public key as secret", OpenIdProvider::signedWithPublicKeyAsSecret),
                bad("garbage", anybody -> "abc.def.ghi"),
                bad("cut short", own -> own.token("thu.ky").substring(0, 200)));
    }

    private static Arguments bad(String name, Function<OpenIdProvider, String> token) {
        return Arguments.of(name, token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_bad_token_never_reaches_a_service(String name, Function<OpenIdProvider, String> token) {
        int before = service.received().size();

        HttpResponse<String> answer = gateway.get("/api/nominations", token.apply(provider));

        assertSaysLogin(answer);
        assertThat(service.received()).hasSize(before);
    }

    @Test
    void a_request_without_a_token_gets_401() {
        assertSaysLogin(gateway.get("/api/nominations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/answersfake", "/api/Answers/x", "/API/nominations/../nominations"})
    void a_path_that_only_resembles_an_open_path_is_not_open(String path) {
        assertThat(gateway.get(path).statusCode()).isIn(401, 404, 400);
    }

    @Test
    void anybody_verifies_a_certificate() {
        assertThat(gateway.get("/verify/abc").statusCode()).isEqualTo(200);
        assertThat(gateway.send(gateway.request("/verify/abc").header("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_delegate_answers_without_an_account() {
        assertThat(gateway.get("/api/answers/abc.def").statusCode()).isEqualTo(200);
        assertThat(gateway.send(gateway.request("/api/answers/abc.def")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("answer=ACCEPT")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void only_an_operator_reads_the_metrics() {
        assertSaysLogin(gateway.get("/actuator/metrics"));
        HttpResponse<String> secretariat = gateway.get("/actuator/metrics", provider.token("thu.ky", "secretariat"));
        assertThat(secretariat.statusCode()).isEqualTo(403);
        assertThat(RunningGateway.json(secretariat).get("code").asString()).isEqualTo("NotAllowed");
        assertThat(gateway.get("/actuator/metrics", provider.token("van.hanh", "operator"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.get("/actuator/env", provider.token("van.hanh", "operator"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void made_up_key_names_cause_few_requests_to_the_provider() {
        List<String> madeUp =
                IntStream.range(0, 30).mapToObj(i -> provider.withUnknownKey()).toList();
        gateway.get("/api/nominations", provider.token("thu.ky"));
        int before = provider.keySetRequests();

        madeUp.forEach(token -> gateway.get("/api/nominations", token));

        assertThat(provider.keySetRequests() - before).isLessThanOrEqualTo(2);
    }

    private static void assertSaysLogin(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(RunningGateway.json(answer).get("status").asInt()).isEqualTo(401);
        assertThat(RunningGateway.json(answer).get("vi").asString()).startsWith("Bạn chưa đăng nhập");
        assertThat(RunningGateway.json(answer).get("en").asString()).startsWith("You are not signed in");
    }
}
