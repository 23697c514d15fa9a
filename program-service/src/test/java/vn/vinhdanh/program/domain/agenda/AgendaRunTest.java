package vn.vinhdanh.program.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.Adjustment;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemFinished;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemStarted;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaRunAdjusted;
import vn.vinhdanh.program.domain.agenda.AgendaRules.AnAgendaRunsOnADate;
import vn.vinhdanh.program.domain.agenda.AgendaRules.AnItemStartsOnce;
import vn.vinhdanh.program.domain.agenda.AgendaRules.OnlyARehearsalIsCleared;
import vn.vinhdanh.program.domain.agenda.AgendaRules.OnlyTheLastEndIsTakenBack;
import vn.vinhdanh.program.domain.agenda.Live.Run;
import vn.vinhdanh.program.domain.agenda.Live.State;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.fixtures.Items;
import vn.vinhdanh.program.fixtures.Plans;

/** What a host may do with an item in each state, and what follows. */
class AgendaRunTest {

    private static final Conference CONFERENCE = Plans.trungKhanhWithFixedDate();
    private static final @Nullable Schedule DAY = CONFERENCE.schedule();
    private static final Instant T = Instant.parse("2025-08-28T00:31:00Z");
    private static final Instant LATER = T.plusSeconds(600);
    private static final Instant DAY_BEFORE = Instant.parse("2025-08-27T09:00:00Z");

    private static final Agenda AGENDA = Agenda.of(CONFERENCE)
            .edit(List.of(Items.of("a", 10), Items.of("b", 20), Items.of("c", 30)), CONFERENCE)
            .state();

    /** The item b in each state; before it, a runs or ran, so that it is an agenda in the middle. */
    private static Agenda in(State state) {
        Agenda begun = AGENDA.start("a", DAY, T).state();
        return switch (state) {
            case UPCOMING -> begun;
            case RUNNING -> begun.start("b", DAY, T.plusSeconds(60)).state();
            case DONE ->
                begun.start("b", DAY, T.plusSeconds(60))
                        .state()
                        .finish("b", DAY, T.plusSeconds(120))
                        .state();
            case SKIPPED -> begun.skip("b", DAY, T.plusSeconds(60)).state();
        };
    }

    private static BiFunction<Agenda, Instant, Outcome<Agenda, AgendaEvent>> command(String name) {
        return switch (name) {
            case "start" -> (agenda, now) -> agenda.start("b", DAY, now);
            case "finish" -> (agenda, now) -> agenda.finish("b", DAY, now);
            case "skip" -> (agenda, now) -> agenda.skip("b", DAY, now);
            case "extend" -> (agenda, now) -> agenda.extend("b", 5, DAY, now);
            case "setBack" -> (agenda, now) -> agenda.setBack("b", DAY, now);
            default -> throw new AssertionError(name);
        };
    }

    /** The state that follows, "same" if nothing changes, or the rule that refuses it. */
    @ParameterizedTest(name = "{1} an item that is {0}: {2}")
    @CsvSource({
        "UPCOMING, start,   RUNNING",
        "UPCOMING, finish,  OnlyARunningItemIsFinishedOrExtended",
        "UPCOMING, skip,    SKIPPED",
        "UPCOMING, extend,  OnlyARunningItemIsFinishedOrExtended",
        "UPCOMING, setBack, same",
        "RUNNING,  start,   AnItemStartsOnce",
        "RUNNING,  finish,  DONE",
        "RUNNING,  skip,    OnlyAnUpcomingItemIsSkipped",
        "RUNNING,  extend,  RUNNING",
        "RUNNING,  setBack, UPCOMING",
        "DONE,     start,   AnItemStartsOnce",
        "DONE,     finish,  same",
        "DONE,     skip,    OnlyAnUpcomingItemIsSkipped",
        "DONE,     extend,  OnlyARunningItemIsFinishedOrExtended",
        "DONE,     setBack, RUNNING",
        "SKIPPED,  start,   RUNNING",
        "SKIPPED,  finish,  OnlyARunningItemIsFinishedOrExtended",
        "SKIPPED,  skip,    same",
        "SKIPPED,  extend,  OnlyARunningItemIsFinishedOrExtended",
        "SKIPPED,  setBack, UPCOMING"
    })
    void each_state_meets_each_command(State before, String command, String expected) {
        Agenda agenda = in(before);
        assertThat(agenda.live().stateOf("b")).isEqualTo(before);
        if (expected.matches("(On|An).*")) {
            Throwable refusal = catchThrowable(() -> command(command).apply(agenda, LATER));
            assertThat(refusal.getClass().getSimpleName()).isEqualTo(expected);
            assertThat(refusal).hasMessageContaining("“Mục b”");
            return;
        }
        Outcome<Agenda, AgendaEvent> after = command(command).apply(agenda, LATER);
        if (expected.equals("same")) {
            assertThat(after.changesNothing(agenda)).isTrue();
        } else {
            assertThat(after.state().live().stateOf("b")).isEqualTo(State.valueOf(expected));
            assertThat(after.events()).isNotEmpty();
        }
    }

    @Test
    void the_start_of_an_item_ends_what_runs() {
        Outcome<Agenda, AgendaEvent> started = AGENDA.start("a", DAY, T).state().start("c", DAY, LATER);

        assertThat(started.events())
                .containsExactly(
                        new AgendaItemFinished("trung-khanh", CONFERENCE.id(), "a", "Mục a", LATER, false),
                        new AgendaItemStarted("trung-khanh", CONFERENCE.id(), "c", "Mục c", LATER, false));
        assertThat(started.state().live().runs())
                .containsExactly(new Run("a", T, LATER, 0, "c"), new Run("c", LATER, null, 0, null));
        assertThat(started.state().live().running()).map(Run::code).contains("c");
    }

    @Test
    void the_second_host_is_told_when_the_item_started() {
        Agenda started = AGENDA.start("a", DAY, T).state();

        assertThatThrownBy(() -> started.start("a", DAY, LATER))
                .isInstanceOf(AnItemStartsOnce.class)
                .hasMessageContaining("07:31");
    }

    @Test
    void a_start_by_mistake_is_taken_back_and_what_it_ended_goes_on() {
        Agenda before = AGENDA.start("a", DAY, T).state().extend("a", 5, DAY, T).state();
        Outcome<Agenda, AgendaEvent> back =
                before.start("c", DAY, LATER).state().setBack("c", DAY, LATER);

        assertThat(back.state()).isEqualTo(before);
        assertThat(back.events())
                .containsExactly(new AgendaRunAdjusted(
                        "trung-khanh", CONFERENCE.id(), "c", Adjustment.SET_BACK, null, LATER, false));
    }

    @Test
    void an_end_by_mistake_is_taken_back_and_the_item_goes_on_from_its_first_start() {
        Agenda before = AGENDA.start("a", DAY, T).state().extend("a", 5, DAY, T).state();
        Agenda finished = before.finish("a", DAY, LATER).state();

        Outcome<Agenda, AgendaEvent> back =
                finished.skip("b", DAY, LATER).state().setBack("a", DAY, LATER.plusSeconds(5));

        assertThat(back.state().live().runOf("a")).contains(new Run("a", T, null, 5, null));
        assertThat(back.events())
                .containsExactly(new AgendaItemStarted("trung-khanh", CONFERENCE.id(), "a", "Mục a", T, false));
    }

    @Test
    void only_the_last_end_is_taken_back() {
        Agenda both = AGENDA.start("a", DAY, T).state().start("b", DAY, LATER).state();
        assertThatThrownBy(() -> both.setBack("a", DAY, LATER)).isInstanceOf(OnlyTheLastEndIsTakenBack.class);

        Agenda ended = both.finish("b", DAY, LATER).state();
        assertThatThrownBy(() -> ended.setBack("a", DAY, LATER))
                .isInstanceOf(OnlyTheLastEndIsTakenBack.class)
                .hasMessageContaining("“Mục a”");
        assertThat(ended.setBack("b", DAY, LATER).state()).isEqualTo(both);
    }

    @Test
    void what_was_finished_by_itself_stays_so_when_the_next_start_is_taken_back() {
        Agenda finished =
                AGENDA.start("a", DAY, T).state().finish("a", DAY, LATER).state();

        assertThat(finished.start("b", DAY, LATER)
                        .state()
                        .setBack("b", DAY, LATER)
                        .state())
                .isEqualTo(finished);
    }

    @Test
    void finishing_skipping_and_extending_say_so() {
        Agenda running = AGENDA.start("a", DAY, T).state();

        assertThat(running.finish("a", DAY, LATER).events())
                .containsExactly(new AgendaItemFinished("trung-khanh", CONFERENCE.id(), "a", "Mục a", LATER, false));
        assertThat(running.finish("a", DAY, LATER).state().live().runOf("a")).contains(new Run("a", T, LATER, 0, null));
        assertThat(running.skip("b", DAY, LATER).events())
                .containsExactly(new AgendaRunAdjusted(
                        "trung-khanh", CONFERENCE.id(), "b", Adjustment.SKIPPED, null, LATER, false));
        assertThat(running.skip("b", DAY, LATER).state().live().runOf("b"))
                .contains(new Run("b", null, LATER, 0, null));
        assertThat(running.extend("a", 5, DAY, LATER).events())
                .containsExactly(new AgendaRunAdjusted(
                        "trung-khanh", CONFERENCE.id(), "a", Adjustment.EXTENDED, 5, LATER, false));
    }

    @Test
    void two_hosts_who_give_the_same_minutes_give_them_once() {
        Agenda extended =
                AGENDA.start("a", DAY, T).state().extend("a", 5, DAY, LATER).state();

        assertThat(extended.extend("a", 5, DAY, LATER).changesNothing(extended)).isTrue();
        assertThat(extended.live().runOf("a")).map(Run::extraMinutes).contains(5);
    }

    @Test
    void before_the_day_it_is_a_rehearsal_and_the_day_begins_without_it() {
        Agenda rehearsed = AGENDA.start("a", DAY, DAY_BEFORE).state();
        assertThat(rehearsed.live().rehearsal()).isTrue();
        assertThat(rehearsed.skip("b", DAY, DAY_BEFORE).state().live().rehearsal())
                .isTrue();

        Outcome<Agenda, AgendaEvent> begun = rehearsed.start("a", DAY, T);

        assertThat(begun.state().live()).isEqualTo(new Live(false, List.of(new Run("a", T, null, 0, null))));
        assertThat(begun.events())
                .extracting(event -> ((AgendaItemStarted) event).rehearsal())
                .containsExactly(false);
        assertThat(rehearsed.liveOn(DAY, T).runs()).isEmpty();
        assertThat(rehearsed.liveOn(DAY, DAY_BEFORE)).isEqualTo(rehearsed.live());
        assertThat(AGENDA.skip("a", DAY, DAY_BEFORE).state().live().rehearsal()).isTrue();
    }

    @Test
    void a_rehearsal_is_cleared_and_the_day_is_not() {
        Agenda rehearsed = AGENDA.start("a", DAY, DAY_BEFORE).state();
        Outcome<Agenda, AgendaEvent> cleared = rehearsed.clearRehearsal(DAY_BEFORE);

        assertThat(cleared.state().live()).isEqualTo(AGENDA.live());
        assertThat(cleared.events())
                .containsExactly(new AgendaRunAdjusted(
                        "trung-khanh", CONFERENCE.id(), null, Adjustment.CLEARED, null, DAY_BEFORE, true));
        assertThat(AGENDA.clearRehearsal(DAY_BEFORE).changesNothing(AGENDA)).isTrue();
        assertThatThrownBy(() -> AGENDA.start("a", DAY, T).state().clearRehearsal(LATER))
                .isInstanceOf(OnlyARehearsalIsCleared.class);
    }

    @Test
    void nothing_runs_while_the_date_is_open_and_an_unknown_item_is_not_found() {
        assertThatThrownBy(() -> AGENDA.start("a", null, T)).isInstanceOf(AnAgendaRunsOnADate.class);
        assertThatThrownBy(() -> AGENDA.skip("a", null, T)).isInstanceOf(AnAgendaRunsOnADate.class);
        assertThatThrownBy(() -> AGENDA.start("x", DAY, T)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> AGENDA.finish("x", DAY, T)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_rest_shifts_by_what_is_late_and_what_happened_is_kept() {
        Agenda running =
                AGENDA.start("a", DAY, T).state().finish("a", DAY, LATER).state();
        Timetable between = Timetable.of(running, CONFERENCE, LATER.plusSeconds(60));

        assertThat(between.running()).isEmpty();
        assertThat(between.next()).map(slot -> slot.item().code()).contains("b");
        assertThat(between.slots())
                .extracting(Timetable.Slot::offset, Timetable.Slot::expectedStart, Timetable.Slot::expectedEnd)
                .containsExactly(
                        tuple(0, null, null),
                        tuple(10, LATER.plusSeconds(60), LATER.plusSeconds(60 + 1200)),
                        tuple(30, LATER.plusSeconds(60 + 1200), LATER.plusSeconds(60 + 3000)));
        assertThat(between.slots().getFirst().run()).isEqualTo(new Run("a", T, LATER, 0, null));
        assertThat(between.slots().getFirst().plannedStart()).isEqualTo(T.minusSeconds(60));
    }
}
