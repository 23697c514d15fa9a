package vn.vinhdanh.program.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceRescheduled;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceEndsOnTheDayItBegins;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceKeepsThePlanItWasImportedWith;
import vn.vinhdanh.program.domain.conference.ConferenceRules.APlanIsImportedByItsOwnCommune;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class ConferenceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 28);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Test
    void a_plan_with_an_open_date_makes_a_conference_without_a_schedule() {
        Outcome<Conference, ConferenceEvent> planned =
                Conference.planned(Plans.read(PlanText.trungKhanh()), "trung-khanh");

        assertThat(planned.state().id()).isEqualTo(PlanText.idOfTrungKhanh());
        assertThat(planned.state().schedule()).isNull();
        assertThat(planned.state().revision()).isZero();
        assertThat(planned.events()).containsExactly(new ConferencePlanned(planned.state()));
    }

    @Test
    void a_plan_with_a_date_makes_a_conference_that_ends_after_its_duration() {
        assertThat(Plans.imported(PlanText.trungKhanh().onDay("2025-08-28", "07:30"))
                        .schedule())
                .isEqualTo(new Schedule(DAY, MORNING, LocalTime.of(11, 30)));
    }

    @Test
    void a_plan_is_imported_by_its_own_commune() {
        assertThatExceptionOfType(APlanIsImportedByItsOwnCommune.class)
                .isThrownBy(() -> Conference.planned(Plans.read(PlanText.trungKhanh()), "dam-thuy"))
                .satisfies(ConferenceTest::hasBothLanguages);
    }

    @Test
    void a_plan_in_another_layout_is_the_same_plan() {
        Conference conference = Plans.imported(PlanText.trungKhanh());

        conference.requireSamePlan(Plans.read(PlanText.trungKhanh()
                .with("delegateCap: 150", "# a comment\n  delegateCap:   150")
                .with("title: Hội nghị Tuyên", "title: Hội nghị   \n    Tuyên")));
    }

    @Test
    void a_conference_keeps_the_plan_it_was_imported_with() {
        Conference conference = Plans.imported(PlanText.trungKhanh());
        PlanText changed = PlanText.trungKhanh().with("delegateCap: 150", "delegateCap: 160");

        assertThatExceptionOfType(AConferenceKeepsThePlanItWasImportedWith.class)
                .isThrownBy(() -> conference.requireSamePlan(Plans.read(changed)))
                .satisfies(ConferenceTest::hasBothLanguages)
                .withMessageContaining("conference.delegateCap");
    }

    @Test
    void the_plan_may_be_imported_again_after_the_date_was_fixed() {
        Conference fixed = Plans.trungKhanhWithFixedDate();

        fixed.requireSamePlan(Plans.read(PlanText.trungKhanh()));
    }

    @Test
    void fixing_the_date_is_the_first_revision_and_moving_it_the_next() {
        Outcome<Conference, ConferenceEvent> fixed =
                Plans.imported(PlanText.trungKhanh()).reschedule(DAY, MORNING);
        Outcome<Conference, ConferenceEvent> moved = fixed.state().reschedule(DAY.plusDays(1), MORNING);

        assertThat(fixed.events())
                .isEqualTo(List.of(new ConferenceRescheduled(
                        "trung-khanh", 1, new Schedule(DAY, MORNING, LocalTime.of(11, 30)), null)));
        assertThat(moved.events())
                .isEqualTo(List.of(new ConferenceRescheduled(
                        "trung-khanh", 2, new Schedule(DAY.plusDays(1), MORNING, LocalTime.of(11, 30)), DAY)));
        assertThat(moved.state().revision()).isEqualTo(2);
    }

    @Test
    void rescheduling_to_the_current_date_changes_nothing() {
        Conference fixed = Plans.trungKhanhWithFixedDate();

        assertThat(fixed.reschedule(DAY, MORNING)).isEqualTo(Outcome.of(fixed));
    }

    @Test
    void a_conference_ends_on_the_day_it_begins() {
        Conference conference = Plans.imported(PlanText.trungKhanh());

        assertThatThrownBy(() -> conference.reschedule(DAY, LocalTime.of(20, 0)))
                .isInstanceOf(AConferenceEndsOnTheDayItBegins.class);
        assertThat(conference.reschedule(DAY, LocalTime.of(19, 59)).events()).hasSize(1);
    }

    private static void hasBothLanguages(RuleViolation violation) {
        assertThat(violation.vietnamese()).isNotBlank().isNotEqualTo(violation.english());
        assertThat(violation.code()).isEqualTo(violation.getClass().getSimpleName());
    }
}
