package vn.vinhdanh.program.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.program.application.ConferenceUseIntegrationEvent;
import vn.vinhdanh.program.application.DelegateIntegrationEvent;
import vn.vinhdanh.program.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.program.domain.agenda.AgendaEvent;
import vn.vinhdanh.program.domain.ceremony.ArrangementEvent;
import vn.vinhdanh.program.domain.ceremony.StageOrder;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceCancelled;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceClosed;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeleted;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeletionRequested;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.task.TaskEvent;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;
import vn.vinhdanh.program.domain.unit.UnitEvent;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Contracts.Golden;

/** Compares published events with the golden examples, and reads the golden examples of consumed events. */
class ContractsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 28);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    static Stream<Golden> published() {
        return Contracts.goldens("program").stream()
                .filter(golden -> !ConferenceEventMapper.NO_LONGER_PUBLISHED.contains(golden.type()));
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_event_equals_its_golden_example(Golden golden) {
        OutgoingEvent outgoing = outgoing(golden);

        assertThat(outgoing.type()).isEqualTo(golden.type());
        Contracts.assertIsGolden(golden, StateJson.mapper().writeValueAsString(outgoing.payload()));
    }

    private static OutgoingEvent outgoing(Golden golden) {
        if (golden.type().startsWith("Agenda")) {
            return new AgendaEventMapper().toOutgoing(PublishedAgendas.of(golden.type(), golden.variant()), "a");
        }
        if (golden.type().startsWith("Task")) {
            return new TaskEventMapper()
                    .toOutgoing(
                            PublishedTasks.of(golden.type(), golden.variant()), "7b1f3c52-0d44-5a6e-9b0a-2f3c4d5e6f70");
        }
        if (golden.type().startsWith("Stage")) {
            return new ArrangementEventMapper().toOutgoing(stageArranged(golden), id(golden));
        }
        return golden.type().startsWith("Units")
                ? new UnitEventMapper().toOutgoing(unitsChanged(golden), "trung-khanh")
                : new ConferenceEventMapper().toOutgoing(eventOf(golden), id(golden));
    }

    @Test
    void every_event_type_has_a_schema_and_every_schema_an_event_type() {
        List<String> events = Stream.of(
                        AgendaEvent.class,
                        ArrangementEvent.class,
                        ConferenceEvent.class,
                        TaskEvent.class,
                        UnitEvent.class)
                .map(Class::getPermittedSubclasses)
                .flatMap(Stream::of)
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        List<String> types = Contracts.types("program").stream()
                .filter(type -> !ConferenceEventMapper.NO_LONGER_PUBLISHED.contains(type))
                .map(type -> type.substring(0, type.indexOf('.')))
                .toList();

        assertThat(types).isEqualTo(events);
    }

    @Test
    void the_event_of_the_real_plan_conforms_to_its_schema() {
        ConferencePlanned planned = new ConferencePlanned(Plans.imported(PlanText.trungKhanh()));
        Object payload = new ConferenceEventMapper()
                .toOutgoing(planned, planned.conference().id())
                .payload();

        Contracts.assertConforms(
                "program", "ConferencePlanned.v2", StateJson.mapper().writeValueAsString(payload));
    }

    /** A broker accepts one megabyte. An event that it refuses would stay in the outbox forever. */
    @Test
    void the_event_of_the_longest_plan_fits_into_one_message() {
        ConferencePlanned planned = new ConferencePlanned(Plans.imported(PlanText.longest()));
        Object payload = new ConferenceEventMapper()
                .toOutgoing(planned, planned.conference().id())
                .payload();

        assertThat(StateJson.mapper().writeValueAsBytes(payload)).hasSizeBetween(600_000, 900_000);
    }

    @Test
    void golden_examples_of_consumed_events_can_be_read() {
        for (String variant : List.of("full", "minimal")) {
            NominationApprovedIntegrationEvent approved =
                    read("NominationApproved.v1", variant, NominationApprovedIntegrationEvent.class);
            AwardRevokedIntegrationEvent revoked = read("AwardRevoked.v1", variant, AwardRevokedIntegrationEvent.class);

            assertThat(approved)
                    .hasNoNullFieldsOrPropertiesExcept("attendeeTitle", "attendeeSalutation", "attendeeCallName");
            assertThat(approved.formRank()).isPositive();
            assertThat(revoked).hasNoNullFieldsOrProperties();
            assertThat(StateJson.mapper()
                            .readValue(
                                    Contracts.golden("delegate", "DelegateCheckedIn.v1", variant)
                                            .json(),
                                    DelegateIntegrationEvent.class)
                            .checkedInAt())
                    .isNotNull();
            assertThat(StateJson.mapper()
                            .readValue(
                                    Contracts.golden("delegate", "InvitationAnswered.v1", variant)
                                            .json(),
                                    DelegateIntegrationEvent.class))
                    .hasNoNullFieldsOrPropertiesExcept(
                            "nominationId", "group", "channel", "sentAt", "substituteName", "checkedInAt", "trial");
            assertThat(read("delegate", "DelegateRegistered.v1", variant).group())
                    .isNotNull();
            assertThat(read("delegate", "DelegateWaitlisted.v1", variant).group())
                    .isNotNull();
            assertThat(read("delegate", "DelegateInvited.v3", variant).channel())
                    .isNotNull();
            DelegateIntegrationEvent sent = read("notification", "InvitationSent.v1", variant);
            assertThat(sent.channel()).isNotNull();
            assertThat(sent.sentAt()).isNotNull();
            assertThat(sent.revision()).isNotNull();
        }
    }

    @Test
    void the_answers_to_a_request_for_deletion_can_be_read() {
        assertThat(StateJson.mapper()
                        .readValue(
                                Contracts.golden("platform", "ConferenceDeletionAgreed.v1", "full")
                                        .json(),
                                ConferenceUseIntegrationEvent.class)
                        .sequence())
                .isEqualTo(1);
        assertThat(StateJson.mapper()
                        .readValue(
                                Contracts.golden("platform", "ConferenceUsed.v1", "full")
                                        .json(),
                                ConferenceUseIntegrationEvent.class)
                        .sequence())
                .isNull();
    }

    private static DelegateIntegrationEvent read(String producer, String type, String variant) {
        return StateJson.mapper()
                .readValue(Contracts.golden(producer, type, variant).json(), DelegateIntegrationEvent.class);
    }

    private static <T> T read(String type, String variant, Class<T> eventType) {
        return StateJson.mapper()
                .readValue(Contracts.golden("nomination", type, variant).json(), eventType);
    }

    private static ConferenceEvent eventOf(Golden golden) {
        return switch (golden.type() + " " + golden.variant()) {
            case "ConferencePlanned.v2 full" -> new ConferencePlanned(Plans.imported(PlanText.trungKhanhAbridged()));
            case "ConferencePlanned.v2 minimal" -> new ConferencePlanned(Plans.imported(PlanText.damThuy()));
            case "ConferenceRescheduled.v1 full" ->
                fixed().reschedule(DAY.plusDays(1), MORNING, Plans.BEFORE)
                        .events()
                        .getFirst();
            case "ConferenceRescheduled.v1 minimal" ->
                Plans.imported(PlanText.trungKhanh())
                        .reschedule(DAY, MORNING, Plans.BEFORE)
                        .events()
                        .getFirst();
            case "ConferenceCancelled.v1 full", "ConferenceCancelled.v1 minimal" ->
                new ConferenceCancelled(
                        "trung-khanh",
                        new Conference.Cancellation(
                                Instant.parse("2025-08-20T02:15:00Z"),
                                "Mưa lũ kéo dài, xã dừng các cuộc họp đông người đến hết tháng 8."));
            case "ConferenceClosed.v1 full", "ConferenceClosed.v1 minimal" ->
                new ConferenceClosed("trung-khanh", Instant.parse("2025-09-05T08:00:00Z"));
            case "ConferenceDeletionRequested.v1 full", "ConferenceDeletionRequested.v1 minimal" ->
                new ConferenceDeletionRequested("trung-khanh", 1);
            case "ConferenceDeleted.v1 full", "ConferenceDeleted.v1 minimal" ->
                new ConferenceDeleted(
                        "trung-khanh", 1, Instant.parse("2025-08-01T01:00:02Z"), "Nhập nhầm kế hoạch của năm trước.");
            default -> throw new AssertionError("no event for " + golden);
        };
    }

    private static ArrangementEvent stageArranged(Golden golden) {
        StageOrder order = golden.variant().equals("full")
                ? new StageOrder(
                        3,
                        List.of(
                                List.of("01989f3c-7a10-7b21-8c44-2f90d1e6a001"),
                                List.of(
                                        "01989f3c-7a10-7b21-8c44-2f90d1e6a003",
                                        "01989f3c-7a10-7b21-8c44-2f90d1e6a002")))
                : new StageOrder(1, List.of());
        return new ArrangementEvent.StageArranged("trung-khanh", PlanText.idOfTrungKhanh(), order);
    }

    private static UnitEvent unitsChanged(Golden golden) {
        UnitRegister first = UnitRegister.open("trung-khanh", Map.of("cac-xom", "Các xóm, tổ dân phố"))
                .state();
        UnitRegister register = golden.variant().equals("minimal")
                ? first
                : first.add("xom-a", new Particulars("Xóm A", "cac-xom", "xom.a@trung-khanh.example", "Nông Văn Tú"))
                        .state()
                        .add("xom-b", new Particulars("Xóm B", "cac-xom", null, null))
                        .state()
                        .add("tram-thuy-nong", new Particulars("Trạm Thủy nông", null, null, null))
                        .state()
                        .merge("xom-b", "xom-a")
                        .state()
                        .dissolve("tram-thuy-nong")
                        .state();
        return new UnitEvent.UnitsChanged(register);
    }

    private static Conference fixed() {
        return Plans.trungKhanhWithFixedDate();
    }

    private static String id(Golden golden) {
        return StateJson.mapper().readTree(golden.json()).get("conferenceId").asString();
    }
}
