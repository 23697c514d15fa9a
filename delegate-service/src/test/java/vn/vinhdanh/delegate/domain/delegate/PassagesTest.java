package vn.vinhdanh.delegate.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.People.DOORS_OPEN;
import static vn.vinhdanh.delegate.fixtures.People.MAIN_DOOR;
import static vn.vinhdanh.delegate.fixtures.People.ducAs;
import static vn.vinhdanh.delegate.fixtures.TrungKhanh.LATE_AUGUST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckInUndone;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckedIn;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ADelegateHasFiftyPassages;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ASubstituteIsSomebodyElse;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceChecksIn;
import vn.vinhdanh.kernel.Outcome;

/** What phones noted at the doors, in whatever order it arrives. */
class PassagesTest {

    private static final String SIDE_DOOR = "cua-ben";
    private static final Passage MAIN = new Passage("a1", MAIN_DOOR, DOORS_OPEN);
    private static final Passage SIDE = new Passage("b1", SIDE_DOOR, DOORS_OPEN.plusSeconds(90));
    private static final Passage WEEK_BEFORE = new Passage("c1", MAIN_DOOR, Instant.parse("2025-08-21T02:00:00Z"));

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"REGISTERED", "INVITED", "ACCEPTED", "SUBSTITUTED"})
    void who_has_a_place_comes_in(State state) {
        Outcome<Delegate, DelegateEvent> present = pass(ducAs(state), MAIN);
        assertThat(present.state().state()).isEqualTo(State.CHECKED_IN);
        assertThat(present.state().checkIn()).isEqualTo(new CheckIn(MAIN_DOOR, DOORS_OPEN));
        assertThat(present.events()).singleElement().isInstanceOf(DelegateCheckedIn.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"PROPOSED", "WAITLISTED", "DECLINED", "CANCELLED"})
    void who_has_none_does_not(State state) {
        Delegate delegate = ducAs(state);
        assertThatThrownBy(() -> pass(delegate, MAIN)).isInstanceOf(OnlyADelegateWithAPlaceChecksIn.class);
    }

    @Test
    void the_same_note_twice_is_one() {
        Delegate present = pass(ducAs(State.ACCEPTED), MAIN).state();
        assertThat(pass(present, MAIN)).isEqualTo(Outcome.of(present));
    }

    @Test
    void two_doors_count_once_and_the_other_is_kept_beside() {
        Outcome<Delegate, DelegateEvent> twice =
                pass(pass(ducAs(State.ACCEPTED), MAIN).state(), SIDE);
        assertThat(twice.events()).isEmpty();
        assertThat(twice.state().checkIn()).isEqualTo(new CheckIn(MAIN_DOOR, DOORS_OPEN));
        assertThat(elsewhere(twice.state())).containsExactly(SIDE);
    }

    @Test
    void a_second_passage_of_the_same_door_is_nothing_to_look_at() {
        Passage again = new Passage("a2", MAIN_DOOR, DOORS_OPEN.plusSeconds(600));
        Delegate present =
                pass(pass(ducAs(State.ACCEPTED), MAIN).state(), again).state();
        assertThat(elsewhere(present)).isEmpty();
    }

    @Test
    void a_trial_before_the_day_is_no_passage() {
        Delegate tried = pass(ducAs(State.ACCEPTED), WEEK_BEFORE).state();
        assertThat(tried.hasCome()).isFalse();
        assertThat(tried.passages()).isNull();
        assertThat(pass(tried, MAIN).state().hasCome()).isTrue();
    }

    @Test
    void a_passage_taken_back_leaves_the_delegate_as_the_answer_says() {
        Outcome<Delegate, DelegateEvent> absent =
                CheckingIn.takeBack(pass(ducAs(State.ACCEPTED), MAIN).state(), MAIN);
        assertThat(absent.state().state()).isEqualTo(State.ACCEPTED);
        assertThat(absent.state().checkIn()).isNull();
        assertThat(absent.events()).singleElement().isInstanceOf(DelegateCheckInUndone.class);
    }

    @Test
    void a_late_copy_of_a_passage_that_was_taken_back_changes_nothing() {
        Delegate absent = CheckingIn.takeBack(pass(ducAs(State.ACCEPTED), MAIN).state(), MAIN)
                .state();
        assertThat(pass(absent, MAIN)).isEqualTo(Outcome.of(absent));
        assertThat(CheckingIn.takeBack(absent, MAIN)).isEqualTo(Outcome.of(absent));
    }

    @Test
    void a_passage_may_be_taken_back_before_it_arrives() {
        Delegate warned = CheckingIn.takeBack(ducAs(State.ACCEPTED), MAIN).state();
        assertThat(warned.state()).isEqualTo(State.ACCEPTED);
        assertThat(pass(warned, MAIN)).isEqualTo(Outcome.of(warned));
    }

    @Test
    void if_the_first_of_two_doors_takes_back_the_other_one_counts() {
        Delegate twice = pass(pass(ducAs(State.ACCEPTED), MAIN).state(), SIDE).state();
        Outcome<Delegate, DelegateEvent> present = CheckingIn.takeBack(twice, MAIN);
        assertThat(present.events()).isEmpty();
        assertThat(present.state().checkIn()).isEqualTo(new CheckIn(SIDE_DOOR, SIDE.at()));
        assertThat(elsewhere(present.state())).isEmpty();
    }

    @Test
    void what_an_officer_undoes_no_phone_brings_back() {
        Delegate undone =
                CheckingIn.undo(pass(ducAs(State.ACCEPTED), MAIN).state()).state();
        assertThat(pass(undone, MAIN)).isEqualTo(Outcome.of(undone));
        Passage later = new Passage("a2", MAIN_DOOR, DOORS_OPEN.plusSeconds(600));
        assertThat(pass(undone, later).state().hasCome()).isTrue();
    }

    @Test
    void a_check_in_by_an_account_counts_before_what_a_phone_noted() {
        Delegate present = CheckingIn.checkIn(ducAs(State.ACCEPTED), LATE_AUGUST, MAIN_DOOR, DOORS_OPEN)
                .state();
        Delegate both = pass(present, SIDE).state();
        assertThat(both.checkIn()).isEqualTo(new CheckIn(MAIN_DOOR, DOORS_OPEN));
        assertThat(elsewhere(both)).containsExactly(SIDE);
        assertThat(CheckingIn.takeBack(both, SIDE).state().state()).isEqualTo(State.CHECKED_IN);
    }

    @Test
    void the_door_notes_who_comes_instead_also_of_a_delegate_who_was_not_invited() {
        Delegate registered = ducAs(State.REGISTERED);
        Passage instead = Passage.of("s1", MAIN_DOOR, DOORS_OPEN, "Bế Thị Đổi");
        Outcome<Delegate, DelegateEvent> present = pass(registered, instead);
        CheckIn first = new CheckIn(MAIN_DOOR, DOORS_OPEN, null, "Bế Thị Đổi");
        assertThat(present.state().checkIn()).isEqualTo(first);
        assertThat(present.state().attendant())
                .isEqualTo(new Person("Bế Thị Đổi", registered.person().unit(), null));
        assertThat(present.state().answer()).as("the answer stays").isEqualTo(registered.answer());
        assertThat(present.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DelegateCheckedIn.class,
                        told -> assertThat(told.checkIn()).isEqualTo(first));
        assertThat(elsewhere(present.state())).isEmpty();
    }

    @Test
    void who_comes_instead_goes_before_the_substitute_of_the_answer_until_it_is_undone() {
        Delegate present = pass(ducAs(State.SUBSTITUTED), Passage.of("s1", MAIN_DOOR, DOORS_OPEN, "Bế Thị Đổi"))
                .state();
        assertThat(present.attendant().name()).isEqualTo("Bế Thị Đổi");
        Delegate undone = CheckingIn.undo(present).state();
        assertThat(undone.attendant().name()).isEqualTo("Nông Thị Hoa");
        assertThat(undone.state()).isEqualTo(State.SUBSTITUTED);
    }

    @Test
    void nobody_comes_instead_of_themselves() {
        Delegate delegate = ducAs(State.ACCEPTED);
        Passage oneself =
                Passage.of("s1", MAIN_DOOR, DOORS_OPEN, delegate.person().name());
        assertThatThrownBy(() -> pass(delegate, oneself)).isInstanceOf(ASubstituteIsSomebodyElse.class);
    }

    @Test
    void two_people_on_one_place_are_shown_also_at_one_door() {
        Passage instead = Passage.of("s1", MAIN_DOOR, DOORS_OPEN.plusSeconds(60), "Bế Thị Đổi");
        Delegate twice =
                pass(pass(ducAs(State.ACCEPTED), MAIN).state(), instead).state();
        assertThat(twice.checkIn()).as("the first one counts").isEqualTo(new CheckIn(MAIN_DOOR, DOORS_OPEN));
        assertThat(elsewhere(twice)).containsExactly(instead);
    }

    @Test
    void if_who_came_first_is_taken_back_the_stage_hears_who_is_there_now() {
        Passage instead = Passage.of("s1", SIDE_DOOR, DOORS_OPEN.plusSeconds(60), "Bế Thị Đổi");
        Delegate twice =
                pass(pass(ducAs(State.ACCEPTED), MAIN).state(), instead).state();
        Outcome<Delegate, DelegateEvent> left = CheckingIn.takeBack(twice, MAIN);
        CheckIn now = new CheckIn(SIDE_DOOR, instead.at(), null, "Bế Thị Đổi");
        assertThat(left.state().checkIn()).isEqualTo(now);
        assertThat(left.events())
                .containsExactly(new DelegateCheckInUndone(left.state()), new DelegateCheckedIn(left.state(), now));
    }

    @Test
    void an_erasure_takes_the_names_that_the_doors_noted() {
        Delegate present = pass(ducAs(State.ACCEPTED), Passage.of("s1", MAIN_DOOR, DOORS_OPEN, "Bế Thị Đổi"))
                .state();
        Delegate erased = Erasing.erase(present, LATE_AUGUST, DOORS_OPEN.plusSeconds(86_400))
                .state();
        assertThat(erased.toString()).doesNotContain("Bế Thị Đổi");
        assertThat(Objects.requireNonNull(erased.checkIn()).at()).isEqualTo(DOORS_OPEN);
        assertThat(erased.checkIn().substitute()).isEqualTo(Erasing.MARKER);
    }

    /** Forty batches of every phone, in any order, each sent twice: the same people are there, each once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void five_thousand_passages_merge_to_everybody_once_in_any_order(long seed) {
        int people = 2_500;
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            notes.add(new Note(i, new Passage("m" + i, MAIN_DOOR, DOORS_OPEN.plusSeconds(i)), false));
            notes.add(
                    i % 5 == 0
                            ? new Note(i, new Passage("b" + i, SIDE_DOOR, DOORS_OPEN.plusSeconds(i + 60)), false)
                            : new Note(i, new Passage("m" + i, MAIN_DOOR, DOORS_OPEN.plusSeconds(i)), i % 50 == 1));
        }
        List<List<Note>> batches = new ArrayList<>();
        for (int from = 0; from < notes.size(); from += notes.size() / 40) {
            batches.add(notes.subList(from, from + notes.size() / 40));
        }
        batches.addAll(List.copyOf(batches));
        Collections.shuffle(batches, new Random(seed));
        Delegate[] delegates = new Delegate[people];
        Arrays.fill(delegates, ducAs(State.ACCEPTED));
        int checkedIn = 0;
        int undone = 0;
        for (Note note : batches.stream().flatMap(List::stream).toList()) {
            Outcome<Delegate, DelegateEvent> outcome = note.takenBack()
                    ? CheckingIn.takeBack(delegates[note.delegate()], note.passage())
                    : pass(delegates[note.delegate()], note.passage());
            delegates[note.delegate()] = outcome.state();
            checkedIn += (int) outcome.events().stream()
                    .filter(DelegateCheckedIn.class::isInstance)
                    .count();
            undone += (int) outcome.events().stream()
                    .filter(DelegateCheckInUndone.class::isInstance)
                    .count();
        }
        List<Delegate> present =
                Arrays.stream(delegates).filter(Delegate::hasCome).toList();
        assertThat(batches).hasSize(80);
        assertThat(present).hasSize(2_450);
        assertThat(checkedIn - undone).isEqualTo(2_450);
        assertThat(present.stream().filter(each -> !elsewhere(each).isEmpty())).hasSize(500);
    }

    private record Note(int delegate, Passage passage, boolean takenBack) {}

    @Test
    void a_passage_that_finds_no_room_is_refused_because_the_phone_forgets_what_was_taken_over() {
        Delegate full = withFiftyPassages();
        assertThat(Objects.requireNonNull(full.passages()).all()).hasSize(50);
        Passage more = new Passage("n50", SIDE_DOOR, DOORS_OPEN.plusSeconds(50));
        assertThatThrownBy(() -> pass(full, more)).isInstanceOf(ADelegateHasFiftyPassages.class);
        assertThatThrownBy(() -> CheckingIn.takeBack(full, more))
                .as("also what was not there to be taken back")
                .isInstanceOf(ADelegateHasFiftyPassages.class);
    }

    @Test
    void each_of_fifty_passages_is_known_again_and_can_be_taken_back() {
        Delegate full = withFiftyPassages();
        for (Passage passage : Objects.requireNonNull(full.passages()).all()) {
            assertThat(pass(full, passage)).isEqualTo(Outcome.of(full));
            Delegate without = CheckingIn.takeBack(full, passage).state();
            assertThat(Objects.requireNonNull(without.passages()).all()).contains(passage.takenBack());
            assertThat(pass(without, passage)).isEqualTo(Outcome.of(without));
        }
    }

    @Test
    void who_tries_a_door_before_the_day_needs_no_room() {
        Delegate full = withFiftyPassages();
        Delegate absent = CheckingIn.undo(full).state();
        assertThat(pass(absent, WEEK_BEFORE).state().state()).isEqualTo(State.CHECKED_IN);
    }

    private static Delegate withFiftyPassages() {
        Delegate delegate = ducAs(State.ACCEPTED);
        for (int i = 0; i < 50; i++) {
            delegate = pass(delegate, new Passage("n" + i, MAIN_DOOR, DOORS_OPEN.plusSeconds(i)))
                    .state();
        }
        return delegate;
    }

    private static Outcome<Delegate, DelegateEvent> pass(Delegate delegate, Passage passage) {
        return CheckingIn.pass(delegate, LATE_AUGUST, passage);
    }

    private static List<Passage> elsewhere(Delegate delegate) {
        return Objects.requireNonNull(delegate.passages()).elsewhere(Objects.requireNonNull(delegate.checkIn()));
    }
}
