package vn.vinhdanh.notification.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.notification.application.DelegateCancelledIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateInvitedIntegrationEvent;
import vn.vinhdanh.notification.application.InvitationAnsweredIntegrationEvent;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Delivery.Settlement;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Contracts.Golden;

class ContractsTest {

    private static final Instant AT = Instant.parse("2025-08-22T02:15:00Z");
    private static final String FIRST = Message.idOf(Guests.TEACHER_ID, 1);
    private static final String SECOND = Message.idOf(Guests.TEACHER_ID, 2);

    /** Every event in its fullest and its barest form. */
    private static final Map<String, MessageEvent> EVENTS = Map.of(
            "InvitationSent.v1 full",
            new MessageEvent.InvitationSent(Guests.TEACHER, SECOND, 2, Channel.EMAIL, AT, Settlement.ANSWER),
            "InvitationSent.v1 minimal",
            new MessageEvent.InvitationSent(Guests.TEACHER, FIRST, 1, Channel.EMAIL, AT, null),
            "InvitationFailed.v1 full",
            new MessageEvent.InvitationFailed(
                    Guests.TEACHER,
                    SECOND,
                    2,
                    FailureReason.ADDRESS_REFUSED,
                    AT,
                    "550 5.1.1 <h***@trungkhanh.example>: User unknown"),
            "InvitationFailed.v1 minimal",
            new MessageEvent.InvitationFailed(Guests.TEACHER, FIRST, 1, FailureReason.ADDRESS_INVALID, AT, null),
            "InvitationUncertain.v1 full",
            new MessageEvent.InvitationUncertain(Guests.TEACHER, SECOND, 2, 3, AT),
            "InvitationUncertain.v1 minimal",
            new MessageEvent.InvitationUncertain(Guests.TEACHER, FIRST, 1, 1, AT));

    static List<Golden> ours() {
        return Contracts.goldens("notification");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void what_we_publish_is_what_we_promised(Golden golden) {
        MessageEvent event = EVENTS.get(golden.toString());
        assertThat(event).as("an event for %s", golden).isNotNull();

        OutgoingEvent outgoing = new MessageEventMapper().toOutgoing(event, "");

        assertThat(outgoing.type()).isEqualTo(golden.type());
        Contracts.assertIsGolden(golden, StateJson.mapper().writeValueAsString(outgoing.payload()));
    }

    @Test
    void every_event_has_a_contract_and_every_contract_an_event() {
        Stream<String> published = Stream.of(MessageEvent.class.getPermittedSubclasses())
                .map(event -> event.getSimpleName() + ".v1")
                .sorted();

        assertThat(published).containsExactlyElementsOf(Contracts.types("notification"));
        assertThat(ours()).hasSameSizeAs(EVENTS.entrySet());
    }

    static List<Golden> consumed() {
        return Contracts.goldens("delegate").stream()
                .filter(golden -> facts().containsKey(golden.type()))
                .toList();
    }

    private static Map<String, Class<?>> facts() {
        return Map.of(
                "DelegateInvited.v1",
                DelegateInvitedIntegrationEvent.class,
                "InvitationAnswered.v1",
                InvitationAnsweredIntegrationEvent.class,
                "DelegateCancelled.v1",
                DelegateCancelledIntegrationEvent.class);
    }

    @ParameterizedTest
    @MethodSource("consumed")
    void we_read_what_we_consume(Golden golden) {
        Object fact = StateJson.mapper().readValue(golden.json(), facts().get(golden.type()));
        JsonNode promised = StateJson.mapper().readTree(golden.json());

        JsonNode read = StateJson.mapper().valueToTree(fact);

        assertThat(promised.propertyNames()).containsAll(read.propertyNames());
        assertThat(read.get("delegateId")).isEqualTo(promised.get("delegateId"));
        assertThat(read.get("revision")).isEqualTo(promised.get("revision"));
    }

    @Test
    void each_consumed_type_has_goldens() {
        assertThat(consumed()).hasSize(6);
    }
}
