package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.gateway.fixtures.Door;
import vn.vinhdanh.gateway.fixtures.Provider;
import vn.vinhdanh.gateway.fixtures.Upstream;

/** Who may pass the door. */
class TokensIT {

    private static final Provider provider = new Provider();
    private static final Upstream service = Upstream.start();
    private static Door door;

    @BeforeAll
    static void open() {
        door = Door.open(provider, service.address());
    }

    @AfterAll
    static void close() {
        door.close();
        service.close();
        provider.close();
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                bad("expired", Provider::expired),
                bad("for another audience", Provider::forAnotherAudience),
                bad("without audience", Provider::withoutAudience),
                bad("from another issuer", Provider::fromAnotherIssuer),
                bad("forged", Provider::forged),
                bad("unknown key", Provider::withUnknownKey),
                bad("unsigned", Provider::unsigned),
                bad("public key as secret", Provider::signedWithPublicKeyAsSecret),
                bad("garbage", anybody -> "abc.def.ghi"),
                bad("cut short", own -> own.token("thu.ky").substring(0, 200)));
    }

    private static Arguments bad(String name, Function<Provider, String> token) {
        return Arguments.of(name, token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_bad_token_never_reaches_a_service(String name, Function<Provider, String> token) {
        int before = service.received().size();

        HttpResponse<String> answer = door.get("/api/nominations", token.apply(provider));

        assertSaysLogin(answer);
        assertThat(service.received()).hasSize(before);
    }

    @Test
    void no_token_is_told_to_log_in() {
        assertSaysLogin(door.get("/api/nominations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/answersfake", "/api/Answers/x", "/API/nominations/../nominations"})
    void nothing_that_only_resembles_an_open_path_is_open(String path) {
        assertThat(door.get(path).statusCode()).isIn(401, 404, 400);
    }

    @Test
    void a_delegate_answers_without_an_account() {
        assertThat(door.get("/api/answers/abc.def").statusCode()).isEqualTo(200);
        assertThat(door.send(door.request("/api/answers/abc.def")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("answer=ACCEPT")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void only_an_operator_reads_the_metrics() {
        assertSaysLogin(door.get("/actuator/metrics"));
        HttpResponse<String> secretariat = door.get("/actuator/metrics", provider.token("thu.ky", "secretariat"));
        assertThat(secretariat.statusCode()).isEqualTo(403);
        assertThat(Door.json(secretariat).get("code").asString()).isEqualTo("NotAllowed");
        assertThat(door.get("/actuator/metrics", provider.token("van.hanh", "operator"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(door.get("/actuator/env", provider.token("van.hanh", "operator"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void made_up_key_names_do_not_turn_the_gateway_against_the_provider() {
        List<String> madeUp =
                IntStream.range(0, 30).mapToObj(i -> provider.withUnknownKey()).toList();
        door.get("/api/nominations", provider.token("thu.ky"));
        int before = provider.timesAsked();

        madeUp.forEach(token -> door.get("/api/nominations", token));

        assertThat(provider.timesAsked() - before).isLessThanOrEqualTo(2);
    }

    private static void assertSaysLogin(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Door.json(answer).get("status").asInt()).isEqualTo(401);
        assertThat(Door.json(answer).get("vi").asString()).startsWith("Bạn chưa đăng nhập");
        assertThat(Door.json(answer).get("en").asString()).startsWith("You are not signed in");
    }
}
