package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.vinhdanh.gateway.fixtures.Browser;
import vn.vinhdanh.gateway.fixtures.GatewayExtension;
import vn.vinhdanh.gateway.fixtures.HintListener;
import vn.vinhdanh.gateway.fixtures.OpenIdProvider;
import vn.vinhdanh.gateway.fixtures.RunningGateway;
import vn.vinhdanh.gateway.fixtures.StubService;
import vn.vinhdanh.testkit.Probe;

/** The stream of hints of a browser, and its session. Kafka is away here: there are heartbeats only. */
class LiveSessionIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    @RegisterExtension
    static final GatewayExtension running =
            GatewayExtension.start(settings("vinhdanh.gateway.live.streams-per-session=2"));

    private static final OpenIdProvider provider = running.provider();
    private static final StubService service = running.service();
    private static final RunningGateway gateway = running.gateway();

    @AfterEach
    void aUsualProvider() {
        provider.logins().setLifetime(Duration.ofMinutes(10));
    }

    @Test
    void a_logout_ends_the_stream_of_its_session_and_of_no_other() {
        Browser left = new Browser(gateway, provider).loggedIn("thu.ky", "secretariat");
        Browser stays = new Browser(gateway, provider).loggedIn("thu.ky", "secretariat");
        try (HintListener ofLeft = listen(gateway, left);
                HintListener ofStaying = listen(gateway, stays)) {
            left.post("/logout");

            Probe.await(SOON, () -> assertThat(ofLeft.hasEnded()).isTrue());
            int before = ofStaying.messages().size();
            Probe.await(SOON, () -> assertThat(ofStaying.messages()).hasSizeGreaterThan(before + 1));
            assertThat(left.get("/api/live", "Accept: text/event-stream").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_stream_ends_when_its_session_was_idle_for_too_long_and_does_not_keep_it_alive() {
        try (RunningGateway strict = start("vinhdanh.gateway.login.idle=3s")) {
            Browser left = new Browser(strict, provider).loggedIn("thu.ky", "secretariat");
            Browser working = new Browser(strict, provider).loggedIn("chu.tich", "chairman");
            try (HintListener ofLeft = listen(strict, left);
                    HintListener ofWorking = listen(strict, working)) {
                Probe.await(Duration.ofSeconds(8), () -> {
                    assertThat(working.get("/api/decisions").statusCode()).isEqualTo(200);
                    assertThat(ofLeft.hasEnded()).isTrue();
                });
                assertThat(ofWorking.hasEnded()).isFalse();
                assertThat(left.get("/session").statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void a_stream_ends_at_the_longest_time_of_its_session() {
        try (RunningGateway strict = start("vinhdanh.gateway.login.longest=3s")) {
            Browser working = new Browser(strict, provider).loggedIn("thu.ky", "secretariat");
            try (HintListener stream = listen(strict, working)) {
                Probe.await(Duration.ofSeconds(8), () -> {
                    working.get("/session");
                    assertThat(stream.hasEnded()).isTrue();
                });
            }
        }
    }

    @Test
    void a_stream_ends_with_its_token_and_the_next_one_has_a_renewed_token() {
        provider.logins().setLifetime(Duration.ofSeconds(2));
        Browser browser = new Browser(gateway, provider).loggedIn("thu.ky", "secretariat");
        try (HintListener stream = listen(gateway, browser)) {
            Probe.await(SOON, () -> assertThat(stream.hasEnded()).isTrue());
        }
        provider.logins().setLifetime(Duration.ofMinutes(10));
        try (HintListener next = listen(gateway, browser)) {
            Probe.await(SOON, () -> assertThat(next.messages()).hasSizeGreaterThan(3));
            assertThat(next.hasEnded()).isFalse();
        }
    }

    @Test
    void a_stream_more_than_a_session_may_have_ends_the_oldest_of_this_session_only() {
        Browser browser = new Browser(gateway, provider).loggedIn("thu.ky", "secretariat");
        Browser other = new Browser(gateway, provider).loggedIn("thu.ky", "secretariat");
        try (HintListener ofOther = listen(gateway, other);
                HintListener oldest = listen(gateway, browser);
                HintListener second = listen(gateway, browser);
                HintListener newest = listen(gateway, browser)) {
            Probe.await(SOON, () -> assertThat(oldest.hasEnded()).isTrue());
            Probe.await(SOON, () -> assertThat(newest.messages()).hasSizeGreaterThan(3));
            assertThat(second.hasEnded()).isFalse();
            assertThat(ofOther.hasEnded()).isFalse();
        }
    }

    @Test
    void a_page_that_is_loaded_again_and_again_has_a_stream_each_time() {
        try (RunningGateway rarelyWrites = start("vinhdanh.gateway.live.heartbeat=1m")) {
            Browser browser = new Browser(rarelyWrites, provider).loggedIn("thu.ky", "secretariat");
            for (int load = 0; load < 10; load++) {
                listen(rarelyWrites, browser).close();
            }
            try (HintListener last = listen(rarelyWrites, browser)) {
                Probe.await(SOON, () -> assertThat(last.messages()).containsExactly("heartbeat"));
                assertThat(last.hasEnded()).isFalse();
            }
        }
    }

    private static RunningGateway start(String setting) {
        return RunningGateway.start(provider, service.address(), settings(setting));
    }

    private static String[] settings(String setting) {
        return new String[] {
            "spring.kafka.bootstrap-servers=localhost:1", "vinhdanh.gateway.live.heartbeat=500ms", setting
        };
    }

    private static HintListener listen(RunningGateway gateway, Browser browser) {
        return HintListener.open(gateway, browser.request("/api/live"));
    }
}
