package vn.vinhdanh.delegate.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.delegate.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferenceCancelledIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.delegate.application.DelegateErasedIntegrationEvent;
import vn.vinhdanh.delegate.application.DeliveryIntegrationEvent;
import vn.vinhdanh.delegate.application.InvitationsRequestedIntegrationEvent;
import vn.vinhdanh.delegate.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.delegate.application.PlacingIntegrationEvent;
import vn.vinhdanh.delegate.application.StageArrangedIntegrationEvent;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.CheckIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Invitation;
import vn.vinhdanh.delegate.domain.delegate.Merging;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.delegate.domain.seating.SeatingEvent;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.testkit.Contracts;

class ContractTest {

    static final String NOMINATION = "01989f3c-7a10-7b21-8c44-2f90d1e6a001";
    private static final String DUC = "caa45c18-e286-5531-93d4-40a636aad071";
    private static final String MAI = "01989f3c-7b20-7c11-9d02-5b1f0a7e4c10";
    private static final Instant CHECKED_IN = Instant.parse("2025-08-28T00:05:00Z");
    static final Instant ANSWERED = Instant.parse("2025-08-23T02:15:00Z");

    private static final Map<String, List<Class<?>>> CONSUMED = Map.of(
            "program",
                    List.of(
                            ConferencePlannedIntegrationEvent.class,
                            ConferenceRescheduledIntegrationEvent.class,
                            ConferenceCancelledIntegrationEvent.class,
                            ConferenceClosedIntegrationEvent.class,
                            StageArrangedIntegrationEvent.class),
            "nomination", List.of(NominationApprovedIntegrationEvent.class, AwardRevokedIntegrationEvent.class),
            "notification", List.of(DeliveryIntegrationEvent.class),
            "delegate", List.of(PlacingIntegrationEvent.class, InvitationsRequestedIntegrationEvent.class));

    /** The record that reads each consumed event. */
    private static final Map<String, Class<?>> READ_BY = Map.ofEntries(
            Map.entry("ConferencePlanned.v1", ConferencePlannedIntegrationEvent.class),
            Map.entry("ConferencePlanned.v2", ConferencePlannedIntegrationEvent.class),
            Map.entry("ConferenceRescheduled.v1", ConferenceRescheduledIntegrationEvent.class),
            Map.entry("ConferenceCancelled.v1", ConferenceCancelledIntegrationEvent.class),
            Map.entry("ConferenceClosed.v1", ConferenceClosedIntegrationEvent.class),
            Map.entry("StageArranged.v1", StageArrangedIntegrationEvent.class),
            Map.entry("NominationApproved.v1", NominationApprovedIntegrationEvent.class),
            Map.entry("AwardRevoked.v1", AwardRevokedIntegrationEvent.class),
            Map.entry("InvitationSent.v1", DeliveryIntegrationEvent.class),
            Map.entry("InvitationFailed.v1", DeliveryIntegrationEvent.class),
            Map.entry("InvitationUncertain.v1", DeliveryIntegrationEvent.class),
            Map.entry("DelegateProposed.v1", PlacingIntegrationEvent.class),
            Map.entry("DelegateRegistered.v1", PlacingIntegrationEvent.class),
            Map.entry("DelegateWaitlisted.v1", PlacingIntegrationEvent.class),
            Map.entry("DelegateCancelled.v1", PlacingIntegrationEvent.class),
            Map.entry("DelegateJudged.v1", PlacingIntegrationEvent.class),
            Map.entry("DelegateErased.v1", DelegateErasedIntegrationEvent.class),
            Map.entry("InvitationAnswered.v1", PlacingIntegrationEvent.class),
            Map.entry("InvitationsRequested.v1", InvitationsRequestedIntegrationEvent.class));

    @TestFactory
    Stream<DynamicTest> every_published_event_equals_its_golden_example() {
        return Stream.concat(events(InvitedPeople.duc(), "full"), events(InvitedPeople.mai(), "minimal"));
    }

    @Test
    void every_schema_has_an_event_that_is_published() {
        List<String> published = Stream.concat(
                        events(InvitedPeople.duc()).stream()
                                .map(event -> new DelegateEventMapper().toOutgoing(event, DUC)),
                        Stream.of(requested(), seated("full"), adopted("full")))
                .map(OutgoingEvent::type)
                .sorted()
                .toList();
        assertThat(published)
                .isEqualTo(Contracts.types("delegate").stream()
                        .filter(type -> !DelegateEventMapper.NO_LONGER_PUBLISHED.contains(type))
                        .toList());
        assertThat(Contracts.types("delegate")).containsAll(DelegateEventMapper.NO_LONGER_PUBLISHED);
    }

    @TestFactory
    Stream<DynamicTest> every_golden_example_of_a_consumed_event_is_read() {
        return CONSUMED.keySet().stream()
                .flatMap(producer -> Contracts.goldens(producer).stream())
                .filter(golden -> READ_BY.containsKey(golden.type()))
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> {
                    Object event = StateJson.mapper().readValue(golden.json(), READ_BY.get(golden.type()));
                    assertThat(event)
                            .hasNoNullFieldsOrPropertiesExcept(
                                    "schedule",
                                    "sequence",
                                    "revision",
                                    "groupOfAwardees",
                                    "higherCongress",
                                    "scheduleRevision",
                                    "revisedOnly",
                                    "reason",
                                    "sentAt",
                                    "failedAt",
                                    "uncertainSince",
                                    "attendeeTitle",
                                    "attendeeBirthYear",
                                    "attendeeSalutation",
                                    "attendeeAddress",
                                    "attendeeUnit",
                                    "attendeeCallName");
                }));
    }

    @Test
    void the_groups_and_the_schedule_of_a_plan_are_read() {
        ConferencePlannedIntegrationEvent planned = StateJson.mapper()
                .readValue(
                        Contracts.golden("program", "ConferencePlanned.v1", "full")
                                .json(),
                        ConferencePlannedIntegrationEvent.class);
        assertThat(planned.delegateCap()).isEqualTo(150);
        assertThat(planned.groups()).hasSizeGreaterThan(1).anyMatch(group -> group.quota() == null);
        assertThat(planned.schedule()).isNotNull();
        assertThat(planned.schedule().startTime()).isEqualTo(LocalTime.of(7, 30));
    }

    @Test
    void the_order_of_the_stage_is_read() {
        StageArrangedIntegrationEvent arranged = StateJson.mapper()
                .readValue(
                        Contracts.golden("program", "StageArranged.v1", "full").json(),
                        StageArrangedIntegrationEvent.class);
        assertThat(arranged.revision()).isEqualTo(3);
        assertThat(arranged.batches())
                .extracting(StageArrangedIntegrationEvent.Batch::nominationIds)
                .containsExactly(
                        List.of(NOMINATION),
                        List.of("01989f3c-7a10-7b21-8c44-2f90d1e6a003", "01989f3c-7a10-7b21-8c44-2f90d1e6a002"));
    }

    private static Stream<DynamicTest> events(Delegate delegate, String variant) {
        String id = variant.equals("full") ? DUC : MAI;
        Stream<OutgoingEvent> outgoing = Stream.concat(
                events(delegate).stream().map(event -> new DelegateEventMapper().toOutgoing(event, id)),
                Stream.of(requested(), seated(variant), adopted(variant)));
        return outgoing.map(event -> DynamicTest.dynamicTest(
                event.type() + " " + variant,
                () -> Contracts.assertIsGolden(
                        Contracts.golden("delegate", event.type(), variant), json(event, variant))));
    }

    /** The minimal example is the event of before: it lacks what this version always writes. */
    private static String json(OutgoingEvent event, String variant) {
        JsonNode json = StateJson.mapper().valueToTree(event.payload());
        if (variant.equals("minimal") && event.type().equals("InvitationsRequested.v1")) {
            ((ObjectNode) json).remove(List.of("scheduleRevision", "revisedOnly"));
        }
        return json.toString();
    }

    private static OutgoingEvent requested() {
        return new RosterEventMapper()
                .toOutgoing(
                        new RosterEvent.InvitationsRequested(TrungKhanh.COMMUNE, 1, 1, true), TrungKhanh.CONFERENCE);
    }

    private static OutgoingEvent seated(String variant) {
        SeatingEvent seated = variant.equals("full")
                ? new SeatingEvent.DelegateSeated(TrungKhanh.COMMUNE, DUC, "B12", 3)
                : new SeatingEvent.DelegateSeated(TrungKhanh.COMMUNE, MAI, null, 4);
        return new SeatingEventMapper().toOutgoing(seated, TrungKhanh.CONFERENCE);
    }

    private static OutgoingEvent adopted(String variant) {
        return new CongressEventMapper().toOutgoing(AdoptedList.of(variant), TrungKhanh.CONFERENCE);
    }

    private static List<DelegateEvent> events(Delegate delegate) {
        Invitation invitation = delegate.invitation();
        Answer answer = delegate.answer();
        assertThat(invitation).isNotNull();
        assertThat(answer).isNotNull();
        boolean full = invitation.revision() == 2;
        Schedule schedule = full ? TrungKhanh.A_DAY_LATER : TrungKhanh.LATE_AUGUST;
        return List.of(
                new DelegateEvent.DelegateCancelled(
                        full ? Merging.into(delegate, MAI).state() : neverInvited(delegate)),
                new DelegateEvent.DelegateCheckInUndone(delegate),
                new DelegateEvent.DelegateCheckedIn(
                        delegate,
                        full
                                ? new CheckIn("cua-chinh", CHECKED_IN, true, "Lương Thị Mẫu")
                                : new CheckIn("cua-ben", CHECKED_IN)),
                new DelegateEvent.DelegateErased(full ? delegate : neverInvited(delegate)),
                new DelegateEvent.DelegateInvited(delegate, invitation, schedule),
                new DelegateEvent.DelegateJudged(delegate),
                new DelegateEvent.InvitationIssued(
                        delegate, invitation, TrungKhanh.roster(), schedule, full ? "B12" : null),
                new DelegateEvent.DelegateProposed(delegate),
                new DelegateEvent.DelegateRegistered(delegate, full ? NOMINATION : null),
                new DelegateEvent.DelegateWaitlisted(delegate, full ? 3 : 1),
                new DelegateEvent.InvitationAnswered(delegate, invitation.revision(), answer));
    }

    private static Delegate neverInvited(Delegate delegate) {
        return new Delegate(
                delegate.commune(),
                delegate.conferenceId(),
                delegate.person(),
                delegate.title(),
                delegate.contact(),
                delegate.roles(),
                State.CANCELLED,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
