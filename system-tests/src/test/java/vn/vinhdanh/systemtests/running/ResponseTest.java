package vn.vinhdanh.systemtests.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTest {

    @ParameterizedTest
    @CsvSource({"1, 409", "1, 412", "2, 412", "2, 404", "2, 503"})
    void what_was_not_done_is_not_taken_as_done(int attempts, int status) {
        Response response = response(status, attempts, "");
        assertThatThrownBy(response::expectDone).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_rule_is_known_by_its_code_and_not_by_a_text_that_names_it() {
        String problem = "{\"code\": \"InvitationWasReplaced\", \"detail\": \"not InvitationWasCancelled\"}";
        assertThat(response(409, 1, problem).wasRefusedBy("InvitationWasReplaced"))
                .isTrue();
        assertThat(response(409, 1, problem).wasRefusedBy("InvitationWasCancelled"))
                .isFalse();
        assertThat(response(409, 1, "{}").wasRefusedBy("InvitationWasReplaced")).isFalse();
        assertThat(response(502, 1, "InvitationWasReplaced").wasRefusedBy("InvitationWasReplaced"))
                .isFalse();
    }

    private static Response response(int status, int attempts, String body) {
        return new Response("POST /", status, body.getBytes(StandardCharsets.UTF_8), attempts, "");
    }
}
