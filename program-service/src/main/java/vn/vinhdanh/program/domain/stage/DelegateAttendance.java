package vn.vinhdanh.program.domain.stage;

import java.time.Instant;
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
 * @param place null until a fact says whether the delegate has a place; documents of earlier versions have none
 * @param invited the newest invitation; null before the first
 * @param sent the newest letter that went out, as notification-service says; null before the first
 * @param atDoor who came instead, as the door noted it; null if nobody had to be noted
 * @param heardAt when the newest fact of delegate-service was handled; null in documents of earlier versions
 */
public record DelegateAttendance(
        String conferenceId,
        String commune,
        Map<String, Long> awards,
        Said<Boolean> listed,
        @Nullable Said<Answer> answer,
        Said<Boolean> present,
        @Nullable Said<Place> place,
        @Nullable Letter invited,
        @Nullable Letter sent,
        @Nullable String atDoor,
        @Nullable Instant heardAt) {

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

    /** @param taken false for a delegate who waits for a place */
    public record Place(String group, boolean taken) {}

    /**
     * @param revision of the invitation; the greatest one holds
     * @param channel EMAIL, or PRINT for delivery by hand
     */
    public record Letter(int revision, String channel, Instant at) {}

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
        return new DelegateAttendance(
                conferenceId,
                commune,
                Map.of(),
                new Said<>(true, 0),
                null,
                new Said<>(false, 0),
                null,
                null,
                null,
                null,
                null);
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

    /** Who is on stage instead of the delegate; null if nobody is named. Whom the door noted is there. */
    public @Nullable String substitute() {
        if (atDoor != null) {
            return atDoor;
        }
        return answer == null ? null : answer.what().substitute();
    }

    /** @param nominationId of the award that gives the place; null for a delegate without one */
    public Outcome<DelegateAttendance, Void> register(@Nullable String nominationId, long position) {
        Map<String, Long> all = new HashMap<>(awards);
        if (nominationId != null) {
            all.merge(nominationId, position, Math::max);
        }
        Said<Boolean> now = listed.yieldsTo(position) ? new Said<>(true, position) : listed;
        return Outcome.of(new DelegateAttendance(
                conferenceId, commune, all, now, answer, present, place, invited, sent, atDoor, heardAt));
    }

    public Outcome<DelegateAttendance, Void> cancel(long position) {
        return Outcome.of(listed.yieldsTo(position) ? with(new Said<>(false, position), answer, present) : this);
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
        return checkIn(came, null, position);
    }

    /** @param instead who came instead, as the door noted it; null if nobody had to be noted */
    public Outcome<DelegateAttendance, Void> checkIn(boolean came, @Nullable String instead, long position) {
        return Outcome.of(
                present.yieldsTo(position)
                        ? with(listed, answer, new Said<>(came, position), came ? instead : null)
                        : this);
    }

    /** Forgets who comes instead (Luật 91/2025/QH15). */
    public Outcome<DelegateAttendance, Void> erase() {
        @Nullable
        Said<Answer> nameless = answer == null
                ? null
                : new Said<>(new Answer(answer.what().kind(), answer.what().revision(), null), answer.position());
        return Outcome.of(with(listed, nameless, present, null));
    }

    /** Has a place of the group, or waits for one. */
    public Outcome<DelegateAttendance, Void> place(Place next, long position) {
        return Outcome.of(
                place == null || place.yieldsTo(position)
                        ? with(new Said<>(next, position), invited, sent, heardAt)
                        : this);
    }

    /** The invitation of the greatest revision holds. */
    public Outcome<DelegateAttendance, Void> invited(Letter next) {
        return Outcome.of(isNewer(next, invited) ? with(place, next, sent, heardAt) : this);
    }

    /** The letter of the greatest revision holds. */
    public Outcome<DelegateAttendance, Void> send(Letter next) {
        return Outcome.of(isNewer(next, sent) ? with(place, invited, next, heardAt) : this);
    }

    /** The same at the time of the fact that changed it. */
    public DelegateAttendance heard(Instant at) {
        return with(place, invited, sent, at);
    }

    /** Whether the delegate takes one of the places; a place that was declined is free. */
    public boolean takesPlace() {
        return status().comes() && place != null && place.what().taken();
    }

    private static boolean isNewer(Letter next, @Nullable Letter known) {
        return known == null || next.revision() > known.revision();
    }

    private DelegateAttendance with(@Nullable Said<Answer> next) {
        return with(listed, next, present);
    }

    private DelegateAttendance with(Said<Boolean> isListed, @Nullable Said<Answer> given, Said<Boolean> isPresent) {
        return with(isListed, given, isPresent, atDoor);
    }

    private DelegateAttendance with(
            Said<Boolean> isListed, @Nullable Said<Answer> given, Said<Boolean> isPresent, @Nullable String instead) {
        return new DelegateAttendance(
                conferenceId, commune, awards, isListed, given, isPresent, place, invited, sent, instead, heardAt);
    }

    private DelegateAttendance with(
            @Nullable Said<Place> nextPlace,
            @Nullable Letter nextInvited,
            @Nullable Letter nextSent,
            @Nullable Instant at) {
        return new DelegateAttendance(
                conferenceId, commune, awards, listed, answer, present, nextPlace, nextInvited, nextSent, atDoor, at);
    }
}
