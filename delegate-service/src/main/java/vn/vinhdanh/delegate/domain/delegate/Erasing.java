package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateErased;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AMergedDelegateIsChangedWhereThePersonRemains;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnExpectedDelegateIsNotErased;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.Outcome;

/**
 * Erases what identifies the person of a delegate (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP): name, birth year,
 * position, contact, reason, needs and substitute, also in the records that were joined. Group, unit, awards, state,
 * check-in and the audit trail stay: they say that a place was used, and no longer by whom.
 */
public final class Erasing {

    /** Stands where a name was. */
    public static final String MARKER = "(đã xóa)";

    private Erasing() {}

    /**
     * Repeating it changes nothing.
     *
     * @param schedule null while the date is open
     * @throws AnExpectedDelegateIsNotErased
     * @throws AMergedDelegateIsChangedWhereThePersonRemains unless it is erased there
     */
    public static Outcome<Delegate, DelegateEvent> erase(Delegate delegate, @Nullable Schedule schedule, Instant now) {
        if (delegate.mergedInto() != null) {
            throw new AMergedDelegateIsChangedWhereThePersonRemains();
        }
        return erase(delegate, schedule != null && schedule.hasBegunAt(now));
    }

    /** Erases what was merged into a delegate whose person was erased. */
    public static Outcome<Delegate, DelegateEvent> eraseMerged(Delegate delegate) {
        return delegate.mergedInto() == null ? Outcome.of(delegate) : erase(delegate, true);
    }

    private static Outcome<Delegate, DelegateEvent> erase(Delegate delegate, boolean isOver) {
        if (delegate.person().name().equals(MARKER)) {
            return Outcome.of(delegate);
        }
        if (delegate.state().isActive() && !isOver) {
            throw new AnExpectedDelegateIsNotErased();
        }
        Delegate erased = new DelegateBuilder(delegate).erased(MARKER).build();
        return Outcome.of(erased, new DelegateErased(erased));
    }
}
