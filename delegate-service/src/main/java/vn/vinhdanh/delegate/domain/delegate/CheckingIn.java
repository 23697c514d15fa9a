package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckInUndone;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCheckedIn;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ASubstituteIsSomebodyElse;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyACheckInIsUndone;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceChecksIn;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.Outcome;

/** Decides which delegates check in at the door, and undoes what was a mistake. */
public final class CheckingIn {

    private CheckingIn() {}

    /**
     * Records that the delegate, or the substitute, is present. Every delegate with a place may check in, invited or
     * not, answered or not. A second check-in changes nothing: the first door and time stay. Before the day of the
     * conference it is a trial, which the first check-in of the day replaces.
     *
     * @param schedule null while the date is open
     * @throws OnlyADelegateWithAPlaceChecksIn if the delegate waits, has declined or was cancelled, because the place
     *     may belong to another delegate
     */
    public static Outcome<Delegate, DelegateEvent> checkIn(
            Delegate delegate, @Nullable Schedule schedule, String door, Instant now) {
        return checkIn(delegate, schedule, door, now, null);
    }

    private static Outcome<Delegate, DelegateEvent> checkIn(
            Delegate delegate, @Nullable Schedule schedule, String door, Instant now, @Nullable String substitute) {
        if (!delegate.state().hasPlace()) {
            throw new OnlyADelegateWithAPlaceChecksIn();
        }
        boolean trial = schedule == null || schedule.isBeforeItsDay(now);
        if (delegate.hasCome() || trial && delegate.state() == State.CHECKED_IN) {
            return Outcome.of(delegate);
        }
        CheckIn first = new CheckIn(door, now, trial ? true : null, substitute);
        Delegate present = new DelegateBuilder(delegate)
                .state(State.CHECKED_IN)
                .checkIn(first)
                .build();
        return Outcome.of(present, new DelegateCheckedIn(present, first));
    }

    /**
     * Records a passage that a phone noted, perhaps an hour ago. The check-in that arrived first stays; a passage through
     * another door, or of another person, is kept beside it. The same passage twice is one.
     *
     * <p>Who comes instead of the delegate is of the same unit, as for an answer. It needs no invitation and is undone with
     * the passage: the answer stays as it is.
     *
     * @throws OnlyADelegateWithAPlaceChecksIn
     * @throws ASubstituteIsSomebodyElse
     * @throws DelegateRules.ADelegateHasFiftyPassages
     */
    public static Outcome<Delegate, DelegateEvent> pass(
            Delegate delegate, @Nullable Schedule schedule, Passage passage) {
        Passages known = Passages.of(delegate.passages());
        if (known.find(passage.id()).isPresent()) {
            return Outcome.of(delegate);
        }
        String substitute = passage.substitute();
        if (substitute != null && delegate.person().colleague(substitute).isNamedAs(delegate.person())) {
            throw new ASubstituteIsSomebodyElse();
        }
        Outcome<Delegate, DelegateEvent> present =
                checkIn(delegate, schedule, passage.door(), passage.at(), substitute);
        return present.state().hasCome()
                ? new Outcome<>(
                        new DelegateBuilder(present.state())
                                .passages(known.with(passage))
                                .build(),
                        present.events())
                : present;
    }

    /**
     * A phone takes back what it noted. If the delegate went through another door too, that is the check-in now. A passage
     * that never arrived is remembered as taken back.
     *
     * @throws DelegateRules.ADelegateHasFiftyPassages if it never arrived, and there is no room to remember it
     */
    public static Outcome<Delegate, DelegateEvent> takeBack(Delegate delegate, Passage passage) {
        Passages known = Passages.of(delegate.passages());
        Passage noted = known.find(passage.id()).orElse(passage);
        if (!noted.holds()) {
            return Outcome.of(delegate);
        }
        Passages left = known.without(noted);
        Delegate without = new DelegateBuilder(delegate).passages(left).build();
        if (delegate.state() != State.CHECKED_IN || !noted.isOf(delegate.checkIn())) {
            return Outcome.of(without);
        }
        return left.first().map(other -> insteadOf(noted, other, without)).orElseGet(() -> undo(without));
    }

    /** Others know by whom the delegate is there, so they hear of it if it is somebody else now. */
    private static Outcome<Delegate, DelegateEvent> insteadOf(Passage noted, Passage other, Delegate delegate) {
        CheckIn next = new CheckIn(other.door(), other.at(), null, other.substitute());
        Delegate present = new DelegateBuilder(delegate).checkIn(next).build();
        return Objects.equals(noted.substitute(), other.substitute())
                ? Outcome.of(present)
                : Outcome.of(present, new DelegateCheckInUndone(present), new DelegateCheckedIn(present, next));
    }

    /**
     * It was somebody else, or a mistake. The delegate is again what the answer and the invitation say.
     *
     * @throws OnlyACheckInIsUndone
     */
    public static Outcome<Delegate, DelegateEvent> undo(Delegate delegate) {
        if (delegate.state() != State.CHECKED_IN) {
            throw new OnlyACheckInIsUndone();
        }
        Delegate absent = new DelegateBuilder(delegate)
                .state(delegate.stateWithPlace())
                .checkIn(null)
                .passages(Passages.of(delegate.passages()).takenBack())
                .build();
        return Outcome.of(absent, new DelegateCheckInUndone(absent));
    }
}
