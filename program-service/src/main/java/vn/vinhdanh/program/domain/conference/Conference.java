package vn.vinhdanh.program.domain.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AConferenceKeepsThePlanItWasImportedWith;
import vn.vinhdanh.program.domain.conference.ConferenceRules.APlanIsImportedByItsOwnCommune;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.Plan;

/**
 * A conference of one commune.
 *
 * @param plan as it was imported; never changed, the other services have built on it
 * @param schedule null while the date is open
 * @param revision how often the date was fixed or moved since the import
 */
public record Conference(
        String id, String commune, Plan plan, @Nullable Schedule schedule, int revision) {

    /** The id follows from commune and code: one plan twice is one conference. */
    public static String idOf(String commune, String code) {
        return Ids.named("conference", commune, code);
    }

    /** @param commune of whoever imports it
     * @throws APlanIsImportedByItsOwnCommune where the plan is another's */
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

    /** The same plan again changes nothing. @throws AConferenceKeepsThePlanItWasImportedWith where it differs */
    public void importedAgain(Plan again) {
        AConferenceKeepsThePlanItWasImportedWith.check(plan, again);
    }

    /** Fixes an open date or moves a fixed one. The date it stands at already changes nothing. */
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
