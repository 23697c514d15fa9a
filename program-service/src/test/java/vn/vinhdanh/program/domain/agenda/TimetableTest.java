package vn.vinhdanh.program.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.agenda.Live.State;
import vn.vinhdanh.program.domain.agenda.Timetable.Slot;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.fixtures.Items;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

/** The conference begins at 07:30. All times are minutes after that. */
class TimetableTest {

    private static final Conference CONFERENCE = Plans.trungKhanhWithFixedDate();
    private static final @Nullable Schedule DAY = CONFERENCE.schedule();
    private static final Agenda AGENDA = agendaOf(Items.of("a", 10), Items.of("b", 20), Items.of("c", 30));

    @Test
    void before_it_runs_it_is_expected_as_planned() {
        Timetable timetable = Timetable.of(AGENDA, CONFERENCE, at(-600));

        assertThat(timetable.slots())
                .extracting(Slot::position, Slot::plannedStart, Slot::plannedEnd, Slot::expectedStart, Slot::state)
                .containsExactly(
                        tuple(1, at(0), at(10), at(0), State.UPCOMING),
                        tuple(2, at(10), at(30), at(10), State.UPCOMING),
                        tuple(3, at(30), at(60), at(30), State.UPCOMING));
        assertThat(timetable.minutes()).isEqualTo(60);
        assertThat(timetable.next()).map(Slot::position).contains(1);
        assertThat(timetable.running()).isEmpty();
    }

    @Test
    void the_running_item_ends_by_its_length_and_what_it_was_given() {
        Agenda running = AGENDA.start("a", DAY, at(3)).state();

        assertThat(expectedEnd(running, at(5))).containsExactly(at(13), at(33), at(63));
        assertThat(expectedEnd(running.extend("a", 7, DAY, at(5)).state(), at(5)))
                .containsExactly(at(20), at(40), at(70));
        assertThat(expectedEnd(running, at(18)))
                .as("it overruns: the rest begins now at the earliest")
                .containsExactly(at(13), at(38), at(68));
    }

    @Test
    void what_is_skipped_takes_no_time() {
        Agenda skipped =
                AGENDA.start("a", DAY, at(0)).state().skip("b", DAY, at(1)).state();

        assertThat(expectedEnd(skipped, at(1))).containsExactly(at(10), null, at(40));
        assertThat(Timetable.of(skipped, CONFERENCE, at(1)).next())
                .map(Slot::position)
                .contains(3);
    }

    @Test
    void what_was_passed_over_comes_after_the_rest_and_is_next_in_the_end() {
        Agenda second = AGENDA.start("b", DAY, at(0)).state();
        assertThat(Timetable.of(second, CONFERENCE, at(0)).next())
                .map(Slot::position)
                .contains(3);

        Agenda last = second.start("c", DAY, at(20)).state();
        assertThat(Timetable.of(last, CONFERENCE, at(20)).next())
                .map(Slot::position)
                .contains(1);

        Agenda all = last.start("a", DAY, at(50)).state();
        assertThat(Timetable.of(all, CONFERENCE, at(50)).next()).isEmpty();
    }

    @Test
    void an_item_with_a_time_of_its_own_waits_for_it_on_the_day() {
        Agenda agenda = agendaOf(Items.of("a", 10), Items.at(Items.of("b", 20), LocalTime.of(8, 0)));

        assertThat(Timetable.of(agenda, CONFERENCE, at(-60)).slots())
                .extracting(Slot::offset)
                .containsExactly(0, 30);
        assertThat(expectedEnd(agenda.start("a", DAY, at(0)).state(), at(0))).containsExactly(at(10), at(50));
        assertThat(expectedEnd(agenda.start("a", DAY, at(25)).state(), at(25))).containsExactly(at(35), at(55));
        assertThat(expectedEnd(agenda.start("a", DAY, at(-1440)).state(), at(-1440)))
                .as("a rehearsal does not wait")
                .containsExactly(at(-1430), at(-1410));
    }

    @Test
    void an_open_length_opens_what_follows_until_a_time_of_its_own() {
        Agenda agenda =
                agendaOf(Items.of("a", null), Items.of("b", 20), Items.at(Items.of("c", 5), LocalTime.of(9, 0)));

        assertThat(Timetable.of(agenda, CONFERENCE, at(0)).slots())
                .extracting(Slot::offset, Slot::plannedStart)
                .containsExactly(tuple(0, at(0)), tuple(null, null), tuple(90, at(90)));
        assertThat(expectedEnd(agenda.start("a", DAY, at(0)).state(), at(0))).containsExactly(null, null, at(95));
        assertThat(expectedEnd(
                        agenda.start("a", DAY, at(0))
                                .state()
                                .finish("a", DAY, at(7))
                                .state(),
                        at(8)))
                .containsExactly(null, at(28), at(95));
    }

    @Test
    void a_conference_with_an_open_date_has_offsets_only() {
        Conference open = Plans.imported(PlanText.trungKhanh());

        assertThat(Timetable.of(Agenda.of(open), open, at(0)).slots())
                .extracting(Slot::offset, Slot::plannedStart, Slot::expectedStart)
                .startsWith(tuple(0, null, null), tuple(25, null, null));
    }

    private static List<@Nullable Instant> expectedEnd(Agenda agenda, Instant now) {
        return Timetable.of(agenda, CONFERENCE, now).slots().stream()
                .map(Slot::expectedEnd)
                .toList();
    }

    private static Instant at(int minute) {
        return Instant.parse("2025-08-28T00:30:00Z").plusSeconds(minute * 60L);
    }

    private static Agenda agendaOf(Item... items) {
        return Agenda.of(CONFERENCE).edit(List.of(items), CONFERENCE).state();
    }
}
