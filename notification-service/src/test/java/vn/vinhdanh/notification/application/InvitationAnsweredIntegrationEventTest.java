package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationAnsweredIntegrationEventTest {

    @Test
    void who_answers_by_the_link_has_the_letter() {
        assertThat(answeredBy("LINK").provesArrival()).isTrue();
    }

    @Test
    void an_answer_by_telephone_says_nothing_about_the_letter() {
        assertThat(answeredBy("OFFICER").provesArrival()).isFalse();
    }

    private static InvitationAnsweredIntegrationEvent answeredBy(String way) {
        return new InvitationAnsweredIntegrationEvent(
                "trung-khanh", "delegate-1", 1, way, Instant.parse("2025-08-22T02:15:00Z"));
    }
}
