package vn.vinhdanh.program.domain.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.conference.ConferenceRules.ACancelledConferenceDoesNotChange;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AClosedConferenceDoesNotChange;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceEndsOnTheDayItBegins;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceIsCancelledBeforeItBegins;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceIsClosedAfterItTookPlace;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceIsNotMovedIntoThePast;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceKeepsThePlanItWasImportedWith;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceThatWasAttendedIsNotMoved;
import vn.vinhdanh.program.domain.conference.ConferenceRules.APlanIsImportedByItsOwnCommune;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.Plan;

/**
 * A conference of one commune. Every change of its plan publishes the whole plan with the next sequence.
 *
 * @param plan as it was imported and changed since; the date in it is the file's, the date that holds is the schedule's
 * @param schedule null while the date is open
 * @param revision how often place or time changed since the import; an invitation for an earlier one is outdated
 * @param sequence how often the plan changed since the import; null in documents of earlier versions, which is 0
 * @param attended the day on which the first delegate checked in at the conference; null until then
 * @param closedAt null until the conference is closed; nothing changes afterwards
 * @param cancelled null unless it does not take place
 * @param deletion null until something followed the plan, or somebody asked for its deletion
 */
public record Conference(
        String id,
        String commune,
        Plan plan,
        @Nullable Schedule schedule,
        int revision,
        @Nullable Integer sequence,
        @Nullable LocalDate attended,
        @Nullable Instant closedAt,
        @Nullable Cancellation cancelled,
        @Nullable Deletion deletion) {

    /** @param reason as the invited are told */
    public record Cancellation(Instant at, String reason) {}

    /** Derives the id from commune and code, so that importing a plan twice creates one conference. */
    public static String idOf(String commune, String code) {
        return Ids.named("conference", commune, code);
    }

    /**
     * Creates the conference of a plan. Its date may be past: communes keep earlier conferences too.
     *
     * @param commune the commune of the person who imports the plan
     * @throws APlanIsImportedByItsOwnCommune if the plan belongs to another commune
     */
    public static Outcome<Conference, ConferenceEvent> planned(Plan plan, String commune) {
        Particulars particulars = plan.conference();
        if (!particulars.commune().slug().equals(commune)) {
            throw new APlanIsImportedByItsOwnCommune(particulars.commune().name());
        }
        Schedule schedule = particulars.date() == null || particulars.startTime() == null
                ? null
                : Schedule.of(particulars.date(), particulars.startTime(), particulars.duration());
        Conference conference = new Conference(
                idOf(commune, particulars.code()), commune, plan, schedule, 0, null, null, null, null, null);
        return Outcome.of(conference, new ConferenceEvent.ConferencePlanned(conference));
    }

    /** Whether the ceremony has begun by then. One with an open date has not. */
    public boolean hasBegunAt(Instant now) {
        return schedule != null && !now.isBefore(schedule.start());
    }

    /** How often the plan changed since the import. */
    public int changes() {
        return sequence == null ? 0 : sequence;
    }

    /**
     * A conference that was deleted leaves its code to any plan.
     *
     * @throws AConferenceKeepsThePlanItWasImportedWith if the other plan differs from the one that holds
     */
    public void requireSamePlan(Plan other) {
        if (!wasDeleted()) {
            AConferenceKeepsThePlanItWasImportedWith.check(plan, other);
        }
    }

    /**
     * Replaces the plan. A plan that is the same changes nothing. If the place or the hours change, invitations that are
     * out are outdated, as after a move.
     *
     * @throws AClosedConferenceDoesNotChange
     * @throws ACancelledConferenceDoesNotChange
     * @throws AConferenceKeepsItsCodeAndCommune
     * @throws ADateIsMovedByTheSchedule if the date of the file is another one
     * @throws AGroupOfDelegatesStays if a group of delegates is missing
     * @throws AConferenceEndsOnTheDayItBegins if it becomes so long that it would run past midnight
     * @throws AConferenceThatWasAttendedIsNotMoved if place or hours would change after the first check-in
     */
    public Outcome<Conference, ConferenceEvent> replan(Plan next) {
        requireOpen();
        if (next.equals(plan.coded())) {
            return Outcome.of(this);
        }
        PlanChangeRules.check(plan, next);
        Schedule hours = schedule == null
                ? null
                : Schedule.of(
                        schedule.date(), schedule.startTime(), next.conference().duration());
        boolean moved = schedule != null
                && !(schedule.equals(hours)
                        && plan.conference().venue().equals(next.conference().venue()));
        if (moved) {
            requireNotAttended();
        }
        Conference changed = new Conference(
                id,
                commune,
                next,
                hours,
                moved ? revision + 1 : revision,
                changes() + 1,
                attended,
                null,
                null,
                deletion);
        ConferenceEvent planned = new ConferenceEvent.ConferencePlanned(changed);
        return moved ? Outcome.of(changed, planned, changed.rescheduledFrom(schedule)) : Outcome.of(changed, planned);
    }

    /**
     * Fixes an open date or moves a fixed one. The current date and start change nothing.
     *
     * @throws AClosedConferenceDoesNotChange
     * @throws ACancelledConferenceDoesNotChange
     * @throws AConferenceEndsOnTheDayItBegins if the conference would run past midnight
     * @throws AConferenceIsNotMovedIntoThePast if it would have begun already
     * @throws AConferenceThatWasAttendedIsNotMoved after the first check-in
     */
    public Outcome<Conference, ConferenceEvent> reschedule(LocalDate date, LocalTime start, Instant now) {
        requireOpen();
        Schedule next = Schedule.of(date, start, plan.conference().duration());
        if (next.equals(schedule)) {
            return Outcome.of(this);
        }
        if (!next.start().isAfter(now)) {
            throw new AConferenceIsNotMovedIntoThePast();
        }
        requireNotAttended();
        Conference moved =
                new Conference(id, commune, plan, next, revision + 1, sequence, attended, null, null, deletion);
        return Outcome.of(moved, moved.rescheduledFrom(schedule));
    }

    /**
     * Records that a delegate checked in. Who tried the scanner before the day of the conference has not attended it.
     *
     * @param day of the check-in
     */
    public Outcome<Conference, ConferenceEvent> attend(LocalDate day) {
        return attended != null || schedule == null || day.isBefore(schedule.date())
                ? Outcome.of(this)
                : Outcome.of(new Conference(
                        id, commune, plan, schedule, revision, sequence, day, closedAt, cancelled, deletion));
    }

    /**
     * The conference does not take place. A second time changes nothing: what the invited were told stays.
     *
     * @throws AClosedConferenceDoesNotChange
     * @throws AConferenceIsCancelledBeforeItBegins
     */
    public Outcome<Conference, ConferenceEvent> cancel(String reason, Instant now) {
        if (cancelled != null) {
            return Outcome.of(this);
        }
        requireOpen();
        if (attended != null || hasBegunAt(now)) {
            throw new AConferenceIsCancelledBeforeItBegins();
        }
        Cancellation cancellation = new Cancellation(now, reason);
        Conference off =
                new Conference(id, commune, plan, schedule, revision, sequence, null, null, cancellation, deletion);
        return Outcome.of(off, new ConferenceEvent.ConferenceCancelled(commune, cancellation));
    }

    /**
     * Closes the conference after it took place, or was cancelled. A second time changes nothing.
     *
     * @throws AConferenceIsClosedAfterItTookPlace
     */
    public Outcome<Conference, ConferenceEvent> close(Instant now) {
        if (closedAt != null) {
            return Outcome.of(this);
        }
        deletions().requireNone();
        if (cancelled == null && !hasBegunAt(now)) {
            throw new AConferenceIsClosedAfterItTookPlace();
        }
        Conference closed =
                new Conference(id, commune, plan, schedule, revision, sequence, attended, now, cancelled, deletion);
        return Outcome.of(closed, new ConferenceEvent.ConferenceClosed(commune, now));
    }

    /** Until its plan is imported again. */
    public boolean wasDeleted() {
        return deletions().deletedAt() != null;
    }

    /** Nothing if nobody asked for the deletion, and nothing followed the plan. */
    public Deletion deletions() {
        return deletion == null ? Deletion.NONE : deletion;
    }

    Conference with(@Nullable Integer nextSequence, Deletion next) {
        return new Conference(id, commune, plan, schedule, revision, nextSequence, attended, closedAt, cancelled, next);
    }

    private ConferenceEvent rescheduledFrom(@Nullable Schedule before) {
        Schedule now = Objects.requireNonNull(schedule);
        return new ConferenceEvent.ConferenceRescheduled(commune, revision, now, before == null ? null : before.date());
    }

    /** @throws vn.vinhdanh.kernel.RuleViolation if it is closed, cancelled or about to be deleted */
    public void requireOpen() {
        deletions().requireNone();
        if (closedAt != null) {
            throw new AClosedConferenceDoesNotChange();
        }
        if (cancelled != null) {
            throw new ACancelledConferenceDoesNotChange();
        }
    }

    private void requireNotAttended() {
        if (attended != null) {
            throw new AConferenceThatWasAttendedIsNotMoved(attended);
        }
    }
}
