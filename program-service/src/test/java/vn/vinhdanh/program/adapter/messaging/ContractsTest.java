package vn.vinhdanh.program.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.program.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Contracts.Golden;

class ContractsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 28);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    static Stream<Golden> promised() {
        return Contracts.goldens("program").stream();
    }

    @ParameterizedTest
    @MethodSource("promised")
    void every_event_is_its_golden_example(Golden golden) {
        OutgoingEvent outgoing = new ConferenceEventMapper().toOutgoing(happening(golden), id(golden));

        assertThat(outgoing.type()).isEqualTo(golden.type());
        Contracts.assertIsGolden(golden, StateJson.mapper().writeValueAsString(outgoing.payload()));
    }

    @Test
    void every_kind_of_event_has_a_schema_and_no_schema_lacks_an_event() {
        List<String> events = Stream.of(ConferenceEvent.class.getPermittedSubclasses())
                .map(event -> event.getSimpleName() + ".v1")
                .sorted()
                .toList();

        assertThat(Contracts.types("program")).isEqualTo(events);
    }

    @Test
    void the_real_plan_conforms() {
        ConferencePlanned planned = new ConferencePlanned(Plans.imported(PlanText.trungKhanh()));
        Object payload = new ConferenceEventMapper()
                .toOutgoing(planned, planned.conference().id())
                .payload();

        Contracts.assertConforms(
                "program", "ConferencePlanned.v1", StateJson.mapper().writeValueAsString(payload));
    }

    /** A broker takes a megabyte; an event that it refuses would wait in the outbox for ever. */
    @Test
    void the_longest_plan_fits_into_one_message() {
        ConferencePlanned planned = new ConferencePlanned(Plans.imported(PlanText.longest()));
        Object payload = new ConferenceEventMapper()
                .toOutgoing(planned, planned.conference().id())
                .payload();

        assertThat(StateJson.mapper().writeValueAsBytes(payload)).hasSizeBetween(600_000, 900_000);
    }

    @Test
    void the_facts_read_what_nomination_promises() {
        for (String variant : List.of("full", "minimal")) {
            NominationApprovedIntegrationEvent approved =
                    read("NominationApproved.v1", variant, NominationApprovedIntegrationEvent.class);
            AwardRevokedIntegrationEvent revoked = read("AwardRevoked.v1", variant, AwardRevokedIntegrationEvent.class);

            assertThat(approved).hasNoNullFieldsOrPropertiesExcept("attendeeTitle");
            assertThat(approved.formRank()).isPositive();
            assertThat(revoked).hasNoNullFieldsOrProperties();
        }
    }

    private static <F> F read(String type, String variant, Class<F> fact) {
        return StateJson.mapper()
                .readValue(Contracts.golden("nomination", type, variant).json(), fact);
    }

    private static ConferenceEvent happening(Golden golden) {
        return switch (golden.type() + " " + golden.variant()) {
            case "ConferencePlanned.v1 full" -> new ConferencePlanned(Plans.imported(PlanText.trungKhanhAbridged()));
            case "ConferencePlanned.v1 minimal" -> new ConferencePlanned(Plans.imported(PlanText.damThuy()));
            case "ConferenceRescheduled.v1 full" ->
                fixed().reschedule(DAY.plusDays(1), MORNING).events().getFirst();
            case "ConferenceRescheduled.v1 minimal" ->
                Plans.imported(PlanText.trungKhanh())
                        .reschedule(DAY, MORNING)
                        .events()
                        .getFirst();
            default -> throw new AssertionError("nothing that happens gives " + golden);
        };
    }

    private static Conference fixed() {
        return Plans.trungKhanhOnItsDay();
    }

    private static String id(Golden golden) {
        return StateJson.mapper().readTree(golden.json()).get("conferenceId").asString();
    }
}
