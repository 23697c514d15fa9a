package vn.vinhdanh.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

class TopicOwnerTest {

    @Test
    void an_event_of_the_owner_of_its_topic_is_read() {
        assertThat(InboundEvent.of("budget.events", from("/vinhdanh/budget")).type())
                .isEqualTo("RewardReserved.v1");
        assertThat(InboundEvent.of("delegate.contacts", from("/vinhdanh/delegate"))
                        .type())
                .isEqualTo("RewardReserved.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vinhdanh/program", "/vinhdanh/budget-2", "budget", "/test", ""})
    void an_event_of_anybody_else_is_malformed(String source) {
        assertThatThrownBy(() -> InboundEvent.of("budget.events", from(source)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("ce_source");
    }

    @Test
    void so_is_an_event_of_nobody() {
        assertThatThrownBy(() -> InboundEvent.of(
                        "budget.events",
                        MessageBuilder.withPayload(new byte[0])
                                .setHeader("ce_id", "1")
                                .setHeader("ce_type", "RewardReserved.v1")
                                .build()))
                .isInstanceOf(MalformedEvent.class);
    }

    private static Message<byte[]> from(String source) {
        return MessageBuilder.withPayload("{}".getBytes(StandardCharsets.UTF_8))
                .setHeader("ce_id", "1")
                .setHeader("ce_type", "RewardReserved.v1")
                .setHeader("ce_source", source.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
