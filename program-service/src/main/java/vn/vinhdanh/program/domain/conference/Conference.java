package vn.vinhdanh.program.domain.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceEndsOnTheDayItBegins;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceKeepsThePlanItWasImportedWith;
import vn.vinhdanh.program.domain.conference.ConferenceRules.APlanIsImportedByItsOwnCommune;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.Plan;

/**
 * A conference of one commune.
 *
 * @param plan the imported plan; it never changes, because other services have created their data from it
 * @param schedule null while the date is open
 * @param revision how often the date was fixed or moved since the import
 */
public record Conference(
        String id, String commune, Plan plan, @Nullable Schedule schedule, int revision) {

    /** Derives the id from commune and code, so that importing a plan twice creates one conference. */
    public static String idOf(String commune, String code) {
        return Ids.named("conference", commune, code);
    }

    /**
     * Creates the conference of a plan.
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
        Conference conference = new Conference(idOf(commune, particulars.code()), commune, plan, schedule, 0);
        return Outcome.of(conference, new ConferenceEvent.ConferencePlanned(conference));
    }

    /** Whether the ceremony has begun by then. One with an open date has not. */
    public boolean hasBegunAt(Instant now) {
        return schedule != null && !now.isBefore(schedule.start());
    }

    /** @throws AConferenceKeepsThePlanItWasImportedWith if the other plan differs from the imported one */
    public void requireSamePlan(Plan other) {
        AConferenceKeepsThePlanItWasImportedWith.check(plan, other);
    }

    /**
     * Fixes an open date or moves a fixed one. The current date and start change nothing.
     *
     * @throws AConferenceEndsOnTheDayItBegins if the conference would run past midnight
     */
    public Outcome<Conference, ConferenceEvent> reschedule(LocalDate date, LocalTime start) {
        Schedule next = Schedule.of(date, start, plan.conference().duration());
        if (next.equals(schedule)) {
            return Outcome.of(this);
        }
        int nextRevision = revision + 1;
        return Outcome.of(
                new Conference(id, commune, plan, next, nextRevision),
                new ConferenceEvent.ConferenceRescheduled(
                        commune, nextRevision, next, schedule == null ? null : schedule.date()));
    }
}
