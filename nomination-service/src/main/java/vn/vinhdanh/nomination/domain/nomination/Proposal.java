package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.AFormOfAwardSuitsItsNominee;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.OnlyRecipientsOfThePlanAreNominated;

/**
 * The part of a nomination that the unit can edit.
 *
 * @param movement code of an emulation movement of the plan
 * @param achievement in the unit's words
 * @param underDiscipline under discipline, investigation or an open complaint, as the unit declares; null while it has not
 */
public record Proposal(
        Nominee nominee,
        String movement,
        FormOfAward form,
        String achievement,
        @Nullable Boolean underDiscipline) {

    /**
     * @throws AFormOfAwardSuitsItsNominee if the form is not for this kind of nominee
     * @throws OnlyRecipientsOfThePlanAreNominated if the plan does not commend this kind of nominee
     * @throws vn.vinhdanh.kernel.InvalidInput as {@link Attendee#requireAllowedBy}
     */
    public void requireAllowedBy(Conference conference) {
        conference.requireMovement(movement);
        if (!conference.recipients().contains(nominee.kind())) {
            throw new OnlyRecipientsOfThePlanAreNominated(nominee.kind());
        }
        if (!form.suits(nominee.kind())) {
            throw new AFormOfAwardSuitsItsNominee(form, nominee.kind());
        }
        nominee.attendee().requireAllowedBy(conference, nominee.attendeeField());
    }
}
