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
import vn.vinhdanh.notification.application.CheckInIntegrationEvent;
import vn.vinhdanh.notification.application.ConferenceCancelledIntegrationEvent;
import vn.vinhdanh.notification.application.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateCancelledIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateErasedIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateInvitedIntegrationEvent;
import vn.vinhdanh.notification.application.InvitationAnsweredIntegrationEvent;
import vn.vinhdanh.notification.application.ReturnLetterIssuedIntegrationEvent;
import vn.vinhdanh.notification.application.ReturnLetterSettledIntegrationEvent;
import vn.vinhdanh.notification.application.TaskLetterIssuedIntegrationEvent;
import vn.vinhdanh.notification.application.TaskLetterSettledIntegrationEvent;
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

    /** Every event with all and with only the required fields. */
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

    static List<Golden> published() {
        return Contracts.goldens("notification");
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_published_event_equals_its_golden_example(Golden golden) {
        MessageEvent event = EVENTS.get(golden.toString());
        assertThat(event).as("an event for %s", golden).isNotNull();

        OutgoingEvent outgoing = new MessageEventMapper().toOutgoing(event, "");

        assertThat(outgoing.type()).isEqualTo(golden.type());
        Contracts.assertIsGolden(golden, StateJson.mapper().writeValueAsString(outgoing.payload()));
    }

    @Test
    void every_event_has_a_contract_and_every_contract_an_event() {
        Stream<String> types = Stream.of(MessageEvent.class.getPermittedSubclasses())
                .map(event -> event.getSimpleName() + ".v1")
                .sorted();

        assertThat(types).containsExactlyElementsOf(Contracts.types("notification"));
        assertThat(published()).hasSameSizeAs(EVENTS.entrySet());
    }

    static List<Golden> consumed() {
        return Contracts.goldens("delegate").stream()
                .filter(golden -> consumedTypes().containsKey(golden.type()))
                .toList();
    }

    private static Map<String, Class<?>> consumedTypes() {
        return Map.of(
                "DelegateInvited.v1",
                DelegateInvitedIntegrationEvent.class,
                "DelegateInvited.v2",
                DelegateInvitedIntegrationEvent.class,
                "InvitationIssued.v1",
                DelegateInvitedIntegrationEvent.class,
                "InvitationAnswered.v1",
                InvitationAnsweredIntegrationEvent.class,
                "DelegateCancelled.v1",
                DelegateCancelledIntegrationEvent.class,
                "DelegateErased.v1",
                DelegateErasedIntegrationEvent.class,
                "DelegateCheckedIn.v1",
                CheckInIntegrationEvent.class,
                "DelegateCheckInUndone.v1",
                CheckInIntegrationEvent.class);
    }

    @ParameterizedTest
    @MethodSource("consumed")
    void a_consumed_event_is_read_from_its_golden_example(Golden golden) {
        Object event =
                StateJson.mapper().readValue(golden.json(), consumedTypes().get(golden.type()));
        JsonNode written = StateJson.mapper().readTree(golden.json());

        JsonNode read = StateJson.mapper().valueToTree(event);

        assertThat(written.propertyNames()).containsAll(read.propertyNames());
        assertThat(read.get("delegateId")).isEqualTo(written.get("delegateId"));
        assertThat(read.get("revision")).isEqualTo(written.get("revision"));
    }

    @Test
    void a_cancelled_conference_is_read_from_its_golden_example() {
        String golden =
                Contracts.golden("program", "ConferenceCancelled.v1", "full").json();
        ConferenceCancelledIntegrationEvent event =
                StateJson.mapper().readValue(golden, ConferenceCancelledIntegrationEvent.class);

        assertThat(StateJson.mapper().readTree(golden).get("reason").asString()).isEqualTo(event.reason());
        assertThat(StateJson.mapper().readTree(golden).get("conferenceId").asString())
                .isEqualTo(event.conferenceId());
    }

    private static final Map<String, Class<?>> TO_OFFICERS = Map.of(
            "ReturnLetterIssued.v1", ReturnLetterIssuedIntegrationEvent.class,
            "ReturnLetterSettled.v1", ReturnLetterSettledIntegrationEvent.class,
            "TaskLetterIssued.v1", TaskLetterIssuedIntegrationEvent.class,
            "TaskLetterSettled.v1", TaskLetterSettledIntegrationEvent.class);

    static List<Golden> toOfficers() {
        return Stream.of("nomination", "program")
                .flatMap(service -> Contracts.goldens(service).stream())
                .filter(golden -> TO_OFFICERS.containsKey(golden.type()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("toOfficers")
    void what_is_said_to_an_officer_is_read_from_its_golden_example(Golden golden) {
        Class<?> type = TO_OFFICERS.get(golden.type());
        JsonNode read = StateJson.mapper().valueToTree(StateJson.mapper().readValue(golden.json(), type));
        JsonNode written = StateJson.mapper().readTree(golden.json());

        assertThat(written.propertyNames()).containsAll(read.propertyNames());
        assertThat(read.properties())
                .allSatisfy(property -> assertThat(property.getValue()).isEqualTo(written.get(property.getKey())));
    }

    @Test
    void a_closed_conference_is_read_from_its_golden_example() {
        String golden =
                Contracts.golden("program", "ConferenceClosed.v1", "full").json();

        assertThat(StateJson.mapper()
                        .readValue(golden, ConferenceClosedIntegrationEvent.class)
                        .conferenceId())
                .isEqualTo(
                        StateJson.mapper().readTree(golden).get("conferenceId").asString());
    }

    @Test
    void each_consumed_type_has_golden_examples() {
        assertThat(consumed()).hasSize(16);
    }
}
