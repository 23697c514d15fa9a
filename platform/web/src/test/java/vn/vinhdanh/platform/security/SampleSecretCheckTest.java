package vn.vinhdanh.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SampleSecretCheckTest {

    private static final String RANDOM = "b7c01d2e94f58a6370e1c5d9428fa6b3b7c01d2e94f58a6370e1c5d9428fa6b3";

    @ParameterizedTest
    @CsvSource({
        "VINHDANH_LINK_KEY, DEMO-ONLY-CHANGE-ME-link-key-0123456789",
        "vinhdanh.ballot-key, demo-only-change-me-ballot-key-0123456789",
        "VINHDANH_GATEWAY_LOGIN_CLIENTSECRET, kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
        "vinhdanh.keys.next-key, 0123012301230123012301230123012301230123",
        "vinhdanh.link-keys[1], DEMO-of-a-list-0123456789-abcdefghij"
    })
    void a_key_that_others_know_is_refused_by_its_name_and_never_shown(String name, String value) {
        assertThatThrownBy(() -> check(name, value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name)
                .message()
                .doesNotContain(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VINHDANH_LINK_KEY", "vinhdanh.ballot-key"})
    void a_random_key_is_taken(String name) {
        assertThatCode(() -> check(name, RANDOM)).doesNotThrowAnyException();
    }

    @Test
    void a_missing_key_and_the_path_of_a_file_are_for_others_to_judge() {
        assertThatCode(() -> check("vinhdanh.gateway.login.client-secret", "")).doesNotThrowAnyException();
        assertThatCode(() -> check("VINHDANH_GATEWAY_TLS_KEY", "/tls/demo.pem")).doesNotThrowAnyException();
        assertThatCode(() -> check("vinhdanh.public-url", "http://demo")).doesNotThrowAnyException();
    }

    @Test
    void every_program_with_this_module_makes_the_check_at_its_start() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(SampleSecretCheckTest.class)
                        .web(WebApplicationType.NONE)
                        .run("--vinhdanh.link-key=DEMO-ONLY-CHANGE-ME-link-key-0123456789"))
                .hasMessageContaining("vinhdanh.link-key");
    }

    private static void check(String name, String value) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, value)));
        new SampleSecretCheck().postProcessEnvironment(environment, new SpringApplication());
    }
}
