package vn.vinhdanh.program.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.adapter.web.PlanFiles;
import vn.vinhdanh.program.domain.conference.Conference.Cancellation;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceCancelled;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceClosed;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceRescheduled;
import vn.vinhdanh.program.domain.conference.ConferenceRules.ACancelledConferenceDoesNotChange;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AClosedConferenceDoesNotChange;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceEndsOnTheDayItBegins;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceIsCancelledBeforeItBegins;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceIsClosedAfterItTookPlace;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceIsNotMovedIntoThePast;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceKeepsThePlanItWasImportedWith;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceThatWasAttendedIsNotMoved;
import vn.vinhdanh.program.domain.conference.ConferenceRules.APlanIsImportedByItsOwnCommune;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.PlanReader;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class ConferenceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 28);
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final Instant NOW = Plans.BEFORE;

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
                Plans.imported(PlanText.trungKhanh()).reschedule(DAY, MORNING, NOW);
        Outcome<Conference, ConferenceEvent> moved = fixed.state().reschedule(DAY.plusDays(1), MORNING, NOW);

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

        assertThat(fixed.reschedule(DAY, MORNING, NOW)).isEqualTo(Outcome.of(fixed));
    }

    @Test
    void a_conference_ends_on_the_day_it_begins() {
        Conference conference = Plans.imported(PlanText.trungKhanh());

        assertThatThrownBy(() -> conference.reschedule(DAY, LocalTime.of(20, 0), NOW))
                .isInstanceOf(AConferenceEndsOnTheDayItBegins.class);
        assertThat(conference.reschedule(DAY, LocalTime.of(19, 59), NOW).events())
                .hasSize(1);
    }

    @Test
    void a_date_that_is_past_is_refused() {
        Conference conference = Plans.imported(PlanText.trungKhanh());
        Instant aYearLater = Instant.parse("2026-08-28T00:00:00Z");

        assertThatExceptionOfType(AConferenceIsNotMovedIntoThePast.class)
                .isThrownBy(() -> conference.reschedule(DAY, MORNING, aYearLater))
                .satisfies(ConferenceTest::hasBothLanguages);
        assertThatExceptionOfType(AConferenceIsNotMovedIntoThePast.class)
                .isThrownBy(() -> conference.reschedule(DAY, MORNING, Instant.parse("2025-08-28T00:30:00Z")));
        assertThat(conference
                        .reschedule(DAY, MORNING, Instant.parse("2025-08-28T00:29:59Z"))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_conference_that_was_attended_is_not_moved_but_one_whose_scanner_was_tried_is() {
        Conference tried =
                Plans.trungKhanhWithFixedDate().attend(DAY.minusDays(14)).state();
        Conference attended = tried.attend(DAY).state();

        assertThat(tried.reschedule(DAY.plusDays(2), MORNING, NOW).events()).hasSize(1);
        assertThatExceptionOfType(AConferenceThatWasAttendedIsNotMoved.class)
                .isThrownBy(() -> attended.reschedule(DAY.plusDays(2), MORNING, NOW))
                .satisfies(ConferenceTest::hasBothLanguages)
                .withMessageContaining("2025-08-28");
        assertThatExceptionOfType(AConferenceThatWasAttendedIsNotMoved.class)
                .isThrownBy(() -> attended.replan(changed("name: Hội trường tầng 2", "name: Nhà văn hóa")));
        assertThat(attended.attend(DAY.plusDays(1))).as("only the first counts").isEqualTo(Outcome.of(attended));
        assertThat(attended.replan(changed("delegateCap: 150", "delegateCap: 160"))
                        .events())
                .hasSize(1);
    }

    @Test
    void each_change_of_the_plan_publishes_the_whole_plan_with_the_next_sequence() {
        Conference fixed = Plans.trungKhanhWithFixedDate();
        Outcome<Conference, ConferenceEvent> first = fixed.replan(changed("delegateCap: 150", "delegateCap: 160"));
        Outcome<Conference, ConferenceEvent> second =
                first.state().replan(changed("delegateCap: 150", "delegateCap: 170"));

        assertThat(first.events()).isEqualTo(List.of(new ConferencePlanned(first.state())));
        assertThat(first.state().changes()).isEqualTo(1);
        assertThat(second.state().changes()).isEqualTo(2);
        assertThat(second.state().schedule()).isEqualTo(fixed.schedule());
        assertThat(second.state().revision()).as("place and time stay").isEqualTo(fixed.revision());
        assertThat(second.state().replan(second.state().plan())).isEqualTo(Outcome.of(second.state()));
    }

    @Test
    void another_hall_or_other_hours_outdate_the_invitations() {
        Conference fixed = Plans.trungKhanhWithFixedDate();
        Outcome<Conference, ConferenceEvent> elsewhere =
                fixed.replan(changed("name: Hội trường tầng 2", "name: Nhà văn hóa"));
        Outcome<Conference, ConferenceEvent> longer = fixed.replan(changed("duration: PT4H", "duration: PT5H"));

        assertThat(elsewhere.state().revision()).isEqualTo(2);
        assertThat(elsewhere.events())
                .isEqualTo(List.of(
                        new ConferencePlanned(elsewhere.state()),
                        new ConferenceRescheduled("trung-khanh", 2, fixed.schedule(), DAY)));
        assertThat(longer.state().schedule()).isEqualTo(new Schedule(DAY, MORNING, LocalTime.of(12, 30)));
        assertThat(longer.state().revision()).isEqualTo(2);
        assertThat(Plans.imported(PlanText.trungKhanh())
                        .replan(changed("name: Hội trường tầng 2", "name: Nhà văn hóa"))
                        .state()
                        .revision())
                .as("nobody is invited while the date is open")
                .isZero();
    }

    @Test
    void code_commune_date_and_groups_are_not_changed_by_editing_the_plan() {
        Conference conference = Plans.imported(PlanText.trungKhanh());

        assertThatExceptionOfType(PlanChangeRules.AConferenceKeepsItsCodeAndCommune.class)
                .isThrownBy(() -> conference.replan(changed("code: trung-khanh-2025", "code: trung-khanh-2026")))
                .satisfies(ConferenceTest::hasBothLanguages);
        assertThatExceptionOfType(PlanChangeRules.ADateIsMovedByTheSchedule.class)
                .isThrownBy(
                        () -> conference.replan(Plans.read(PlanText.trungKhanh().onDay("2025-08-28", "07:30"))))
                .satisfies(ConferenceTest::hasBothLanguages);
        assertThatExceptionOfType(PlanChangeRules.AGroupOfDelegatesStays.class)
                .isThrownBy(() -> conference.replan(changed(
                        "code: doanh-nghiep, name: Các doanh nghiệp trên địa bàn xã, sample",
                        "code: khac, name: Khác, sample")))
                .satisfies(ConferenceTest::hasBothLanguages);
    }

    @Test
    void a_conference_is_closed_once_after_it_took_place_and_does_not_change_then() {
        Conference fixed = Plans.trungKhanhWithFixedDate();
        Instant after = Instant.parse("2025-09-05T08:00:00Z");

        assertThatExceptionOfType(AConferenceIsClosedAfterItTookPlace.class)
                .isThrownBy(() -> fixed.close(NOW))
                .satisfies(ConferenceTest::hasBothLanguages);
        assertThatExceptionOfType(AConferenceIsClosedAfterItTookPlace.class)
                .isThrownBy(() -> Plans.imported(PlanText.trungKhanh()).close(after));
        Outcome<Conference, ConferenceEvent> closed = fixed.close(after);
        assertThat(closed.events()).isEqualTo(List.of(new ConferenceClosed("trung-khanh", after)));
        assertThat(closed.state().close(after.plusSeconds(1))).isEqualTo(Outcome.of(closed.state()));
        assertThatExceptionOfType(AClosedConferenceDoesNotChange.class)
                .isThrownBy(() -> closed.state().replan(changed("delegateCap: 150", "delegateCap: 160")))
                .satisfies(ConferenceTest::hasBothLanguages);
        assertThatExceptionOfType(AClosedConferenceDoesNotChange.class)
                .isThrownBy(() -> closed.state().reschedule(DAY.plusDays(30), MORNING, after));
    }

    @Test
    void a_conference_is_cancelled_once_before_it_begins_and_does_not_change_then() {
        Conference fixed = Plans.trungKhanhWithFixedDate();
        Instant start = Instant.parse("2025-08-28T00:30:00Z");

        Outcome<Conference, ConferenceEvent> off = fixed.cancel("Mưa lũ", NOW);
        assertThat(off.events())
                .isEqualTo(List.of(new ConferenceCancelled("trung-khanh", new Cancellation(NOW, "Mưa lũ"))));
        assertThat(off.state().cancel("Lý do khác", NOW.plusSeconds(1))).isEqualTo(Outcome.of(off.state()));
        assertThatExceptionOfType(ACancelledConferenceDoesNotChange.class)
                .isThrownBy(() -> off.state().replan(changed("delegateCap: 150", "delegateCap: 160")))
                .satisfies(ConferenceTest::hasBothLanguages);
        assertThatExceptionOfType(ACancelledConferenceDoesNotChange.class)
                .isThrownBy(() -> off.state().reschedule(DAY.plusDays(1), MORNING, NOW));
        assertThat(Plans.imported(PlanText.trungKhanh()).cancel("Mưa lũ", start).events())
                .as("its date may be open")
                .hasSize(1);
        assertThatExceptionOfType(AConferenceIsCancelledBeforeItBegins.class)
                .isThrownBy(() -> fixed.cancel("Mưa lũ", start))
                .satisfies(ConferenceTest::hasBothLanguages);
        assertThatExceptionOfType(AConferenceIsCancelledBeforeItBegins.class)
                .isThrownBy(() -> fixed.attend(DAY).state().cancel("Mưa lũ", NOW));
        assertThatExceptionOfType(AClosedConferenceDoesNotChange.class)
                .isThrownBy(() -> fixed.close(start).state().cancel("Mưa lũ", start));
    }

    @Test
    void a_cancelled_conference_is_closed_without_having_taken_place() {
        Conference off = Plans.trungKhanhWithFixedDate().cancel("Mưa lũ", NOW).state();

        Outcome<Conference, ConferenceEvent> closed = off.close(NOW);

        assertThat(closed.events()).isEqualTo(List.of(new ConferenceClosed("trung-khanh", NOW)));
        assertThat(closed.state().cancelled()).isEqualTo(off.cancelled());
    }

    @Test
    void parts_are_read_by_the_rules_of_the_whole_file() {
        Plan plan = Plans.read(PlanText.trungKhanh());
        RawPlan same = RawPlan.of(plan);

        assertThat(PlanReader.read(same)).isEqualTo(plan);
        assertThat(PlanReader.read(same.with(parts("{\"movements\": [{\"code\": \"moi\", \"name\": \"Mới\"}]}")))
                        .movements())
                .containsExactly(new Plan.Movement("moi", "Mới"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> PlanReader.read(
                                same.with(
                                        parts(
                                                "{\"units\": [{\"code\": \"x\", \"name\": \"X\", \"relation\": \"assigned\", \"role\": \"council\"}]}"))))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(InvalidInput.FieldError::path)
                        .contains("agenda[0].owner", "tasks[0].unit"));
    }

    private static RawPlan parts(String json) {
        return PlanFiles.json(json);
    }

    private static Plan changed(String passage, String replacement) {
        return Plans.read(PlanText.trungKhanh().with(passage, replacement));
    }

    private static void hasBothLanguages(RuleViolation violation) {
        assertThat(violation.vietnamese()).isNotBlank().isNotEqualTo(violation.english());
        assertThat(violation.code()).isEqualTo(violation.getClass().getSimpleName());
    }
}
