package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.AFormOfAwardSuitsItsNominee;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.OnlyRecipientsOfThePlanAreNominated;

/**
 * What a unit proposes and may still edit.
 *
 * @param movement code of the plan's emulation movement
 * @param achievement what was done, in the unit's words
 * @param underDiscipline under discipline, investigation or an open complaint, as the unit declares
 */
public record Proposal(
        Nominee nominee, String movement, FormOfAward form, String achievement, boolean underDiscipline) {

    /**
     * @throws AFormOfAwardSuitsItsNominee where it does not
     * @throws OnlyRecipientsOfThePlanAreNominated where the plan commends no such kind
     */
    public void mustFit(Conference conference) {
        conference.mustHaveMovement(movement);
        if (!conference.recipients().contains(nominee.kind())) {
            throw new OnlyRecipientsOfThePlanAreNominated(nominee.kind());
        }
        if (!form.suits(nominee.kind())) {
            throw new AFormOfAwardSuitsItsNominee(form, nominee.kind());
        }
    }

    boolean restsOnTheSameAchievementAs(Proposal other) {
        return nominee.isLike(other.nominee) && Text.folded(achievement).equals(Text.folded(other.achievement));
    }
}
