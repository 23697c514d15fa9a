package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationAnsweredIntegrationEventTest {

    @Test
    void an_answer_by_the_link_proves_that_the_invitation_arrived() {
        assertThat(answeredBy("LINK").provesArrival()).isTrue();
    }

    @Test
    void an_answer_by_telephone_proves_nothing() {
        assertThat(answeredBy("OFFICER").provesArrival()).isFalse();
    }

    private static InvitationAnsweredIntegrationEvent answeredBy(String way) {
        return new InvitationAnsweredIntegrationEvent(
                "trung-khanh", "delegate-1", 1, way, Instant.parse("2025-08-22T02:15:00Z"));
    }
}
