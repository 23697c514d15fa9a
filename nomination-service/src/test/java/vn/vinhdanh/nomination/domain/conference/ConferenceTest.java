package vn.vinhdanh.nomination.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.nomination.fixtures.Plans;

/** The effect of a plan on nominations. */
class ConferenceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-08-16T16:59:59Z, false
                    2025-08-16T17:00:00Z, true
                    """)
    void a_nomination_is_late_after_the_day_on_which_the_council_has_to_choose(Instant submitted, boolean late) {
        assertThat(Plans.FIRST.late(submitted)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025-08-01T00:00:00Z, 2025-08-16
                    2025-08-16T16:59:59Z, 2025-08-16
                    2025-08-16T17:00:00Z,
                    """)
    void a_unit_is_told_the_last_day_in_time_until_it_has_passed(Instant now, @Nullable LocalDate lastDay) {
        assertThat(Plans.FIRST.lastDayInTime(now)).isEqualTo(lastDay);
        assertThat(Plans.with(null, 12).lastDayInTime(now)).isNull();
        assertThat(Plans.with(Plans.DAY, null).lastDayInTime(now)).isNull();
    }

    @Test
    void no_nomination_is_late_without_a_day_or_a_task() {
        assertThat(Plans.with(null, 12).late(Instant.parse("2030-01-01T00:00:00Z")))
                .isFalse();
        assertThat(Plans.with(Plans.DAY, null).late(Instant.parse("2030-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void an_older_change_of_the_date_changes_nothing() {
        Conference moved = Plans.FIRST.reschedule(LocalDate.of(2025, 8, 30), 2).state();

        assertThat(moved.reschedule(LocalDate.of(2025, 8, 29), 1).state()).isEqualTo(moved);
    }

    @Test
    void a_repeated_plan_keeps_the_changed_date() {
        Conference moved = Plans.FIRST.reschedule(LocalDate.of(2025, 8, 30), 1).state();

        assertThat(moved.replan(Plans.FIRST).state().day()).isEqualTo(moved.day());
    }

    @Test
    void the_plan_with_the_greatest_sequence_holds_in_whatever_order_the_facts_come() {
        Conference first = changed(1, "Các trường học");
        Conference second = changed(2, "Trường Mầm non", "Trường Tiểu học");

        Conference inOrder = Plans.FIRST.replan(first).state().replan(second).state();
        Conference reversed = Plans.FIRST.replan(second).state().replan(first).state();

        assertThat(reversed).isEqualTo(Plans.FIRST.replan(second).state());
        assertThat(inOrder.units()).isEqualTo(reversed.units());
        assertThat(inOrder.replan(second).state()).isEqualTo(inOrder);
    }

    @Test
    void a_unit_that_is_gone_keeps_its_name_and_proposes_nothing_more() {
        Conference without = Plans.FIRST.replan(changed(1, "Trường Mầm non")).state();

        assertThat(without.unitName("tram-y-te")).isEqualTo("Trạm Y tế");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> without.requireUnit("tram-y-te"));
        assertThat(without.replan(changed(2, "Trường Tiểu học")).state().unitName("tram-y-te"))
                .isEqualTo("Trạm Y tế");
    }

    @Test
    void what_lies_below_a_unit_of_the_plan_takes_part_and_what_was_merged_keeps_a_name() {
        Conference conference = Plans.FIRST.withUnitsOf(new UnitTree(List.of(
                new UnitTree.Unit("tram-y-te", "Trạm Y tế", null, null, false),
                new UnitTree.Unit("diem-1", "Điểm trạm 1", "tram-y-te", null, false),
                new UnitTree.Unit("diem-2", "Điểm trạm 2", "tram-y-te", "diem-1", false),
                new UnitTree.Unit("cho", "Ban quản lý chợ", null, null, false))));

        conference.requireUnit("diem-1");
        assertThat(conference.unitName("diem-1")).isEqualTo("Điểm trạm 1");
        assertThat(conference.unitName("diem-2"))
                .as("of the unit that continues it")
                .isEqualTo("Điểm trạm 1");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> conference.requireUnit("diem-2"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> conference.requireUnit("cho"));
        assertThat(conference.units())
                .as("named once")
                .extracting(Conference.Named::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_unit_that_left_the_plan_but_lies_below_another_keeps_its_drafts() {
        Conference without = Plans.FIRST.replan(changed(1, "Các trường học")).state();
        UnitTree below = new UnitTree(List.of(
                new UnitTree.Unit(without.units().getFirst().code(), "Các trường học", null, null, false),
                new UnitTree.Unit(
                        "tram-y-te", "Trạm Y tế", without.units().getFirst().code(), null, false)));

        assertThat(without.unitsThatLeft(UnitTree.EMPTY))
                .extracting(Conference.Named::code)
                .contains("tram-y-te");
        assertThat(without.unitsThatLeft(below))
                .extracting(Conference.Named::code)
                .doesNotContain("tram-y-te");
    }

    @Test
    void a_closed_conference_takes_no_more_whatever_plan_comes_late() {
        Conference closed = Plans.FIRST.close().state();

        assertThatExceptionOfType(AClosedConferenceTakesNoMore.class).isThrownBy(closed::requireOpen);
        assertThatExceptionOfType(AClosedConferenceTakesNoMore.class)
                .isThrownBy(() -> closed.replan(changed(1, "Khác")).state().requireOpen());
        assertThat(closed.close().state()).isEqualTo(closed);
    }

    /** The Chairman changed on 1 January 2026, and a deputy left in between. */
    @Test
    void who_signs_a_paper_was_in_office_on_its_day() {
        Conference conference = changed(1, "Các trường học");
        Conference named = withSignatories(
                conference,
                new TermOfOffice("Chủ tịch", "Lý Văn Mới", LocalDate.of(2026, 1, 1), null),
                new TermOfOffice("Chủ tịch", "Hoàng Văn Tiến", null, LocalDate.of(2025, 12, 31)),
                new TermOfOffice("Phó Chủ tịch", "Nông Thị Phó", LocalDate.of(2025, 7, 1), LocalDate.of(2026, 3, 1)));

        assertThat(named.signatoriesOn(LocalDate.of(2025, 12, 31)))
                .extracting(Conference.Signatory::name)
                .containsExactly("Hoàng Văn Tiến", "Nông Thị Phó");
        assertThat(named.signatoriesOn(LocalDate.of(2026, 1, 1)))
                .extracting(Conference.Signatory::name)
                .containsExactly("Lý Văn Mới", "Nông Thị Phó");
        assertThat(named.signatoriesOn(LocalDate.of(2026, 3, 2)))
                .extracting(Conference.Signatory::name)
                .containsExactly("Lý Văn Mới");
        assertThat(conference.signatoriesOn(LocalDate.of(2025, 8, 20)))
                .as("a plan that names one")
                .containsExactly(conference.signatory());
        assertThat(named.close().state().signatoriesOn(LocalDate.of(2026, 3, 2)))
                .hasSize(1);
    }

    private static Conference withSignatories(Conference plan, TermOfOffice... terms) {
        Conference next = new Conference(
                plan.id(),
                plan.commune(),
                plan.communeName(),
                plan.province(),
                plan.title(),
                plan.issuer(),
                plan.signatory(),
                plan.units(),
                plan.movements(),
                plan.recipients(),
                plan.legalBases(),
                plan.day(),
                plan.councilDaysBefore(),
                0,
                PlanCopy.of(plan.changes() + 1, null, List.of(terms)));
        return plan.replan(next).state();
    }

    /** The plan after so many changes, with units of these names; the first unit keeps its code. */
    private static Conference changed(int sequence, String... names) {
        Conference plan = Plans.FIRST;
        return new Conference(
                plan.id(),
                plan.commune(),
                plan.communeName(),
                plan.province(),
                plan.title(),
                plan.issuer(),
                plan.signatory(),
                Stream.of(names)
                        .map(name -> new Conference.Named(name.equals(names[0]) ? "truong-hoc" : name, name))
                        .toList(),
                plan.movements(),
                plan.recipients(),
                plan.legalBases(),
                plan.day(),
                plan.councilDaysBefore(),
                0,
                PlanCopy.of(sequence));
    }
}
