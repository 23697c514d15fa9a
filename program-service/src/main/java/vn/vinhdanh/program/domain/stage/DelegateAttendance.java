package vn.vinhdanh.program.domain.stage;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;

/**
 * Whether a delegate comes, as the facts of delegate-service say it. Its id is the id of the delegate. The facts may arrive
 * in another order, and twice: each has its position among the delegate's facts, and the newest one holds.
 *
 * @param awards the nominations whose awards the delegate receives, with the position of the fact that said so
 * @param listed whether the delegate is on the roster
 * @param answer null until the invitation is answered
 * @param present whether the delegate, or who comes instead, was checked in on the day
 */
public record DelegateAttendance(
        String conferenceId,
        String commune,
        Map<String, Long> awards,
        Said<Boolean> listed,
        @Nullable Said<Answer> answer,
        Said<Boolean> present) {

    public DelegateAttendance {
        awards = Map.copyOf(awards);
    }

    /** @param position of the fact that said it among the delegate's facts; 0 before any */
    public record Said<T>(T what, long position) {

        /** The same fact again says the same. */
        boolean yieldsTo(long other) {
            return position <= other;
        }
    }

    /**
     * @param revision of the invitation that was answered
     * @param substitute who comes instead; null for another answer
     */
    public record Answer(Kind kind, int revision, @Nullable String substitute) {

        public enum Kind {
            ACCEPTED,
            DECLINED,
            SUBSTITUTED
        }
    }

    /** What the stage reckons with. */
    public enum Status {
        /** Has not answered. */
        EXPECTED,
        ACCEPTED,
        /** Sends somebody, who is on stage instead. */
        SUBSTITUTED,
        DECLINED,
        /** Is not on the roster any more. */
        CANCELLED,
        /** Was checked in, or who comes instead. */
        PRESENT;

        public boolean comes() {
            return this != DECLINED && this != CANCELLED;
        }
    }

    public static DelegateAttendance unknown(String conferenceId, String commune) {
        return new DelegateAttendance(conferenceId, commune, Map.of(), new Said<>(true, 0), null, new Said<>(false, 0));
    }

    public Status status() {
        if (!listed.what()) {
            return Status.CANCELLED;
        }
        if (present.what()) {
            return Status.PRESENT;
        }
        return answer == null
                ? Status.EXPECTED
                : Status.valueOf(answer.what().kind().name());
    }

    /** Who is on stage instead of the delegate; null if nobody is named. */
    public @Nullable String substitute() {
        return answer == null ? null : answer.what().substitute();
    }

    /** @param nominationId of the award that gives the place; null for a delegate without one */
    public Outcome<DelegateAttendance, Void> register(@Nullable String nominationId, long position) {
        Map<String, Long> all = new HashMap<>(awards);
        if (nominationId != null) {
            all.merge(nominationId, position, Math::max);
        }
        Said<Boolean> now = listed.yieldsTo(position) ? new Said<>(true, position) : listed;
        return Outcome.of(new DelegateAttendance(conferenceId, commune, all, now, answer, present));
    }

    public Outcome<DelegateAttendance, Void> cancel(long position) {
        return Outcome.of(
                listed.yieldsTo(position)
                        ? new DelegateAttendance(
                                conferenceId, commune, awards, new Said<>(false, position), answer, present)
                        : this);
    }

    public Outcome<DelegateAttendance, Void> answer(Answer given, long position) {
        return Outcome.of(answer == null || answer.yieldsTo(position) ? with(new Said<>(given, position)) : this);
    }

    /** Invited anew, for another date: who had accepted is asked again. Who had declined has declined until then. */
    public Outcome<DelegateAttendance, Void> invite(int revision, long position) {
        boolean outdated = answer != null
                && answer.yieldsTo(position)
                && answer.what().revision() < revision
                && answer.what().kind() != Answer.Kind.DECLINED;
        return Outcome.of(outdated ? with(null) : this);
    }

    public Outcome<DelegateAttendance, Void> checkIn(boolean came, long position) {
        return Outcome.of(
                present.yieldsTo(position)
                        ? new DelegateAttendance(
                                conferenceId, commune, awards, listed, answer, new Said<>(came, position))
                        : this);
    }

    /** Forgets who comes instead (Luật 91/2025/QH15). */
    public Outcome<DelegateAttendance, Void> erase() {
        return Outcome.of(
                answer == null
                        ? this
                        : with(new Said<>(
                                new Answer(answer.what().kind(), answer.what().revision(), null), answer.position())));
    }

    private DelegateAttendance with(@Nullable Said<Answer> next) {
        return new DelegateAttendance(conferenceId, commune, awards, listed, next, present);
    }
}
