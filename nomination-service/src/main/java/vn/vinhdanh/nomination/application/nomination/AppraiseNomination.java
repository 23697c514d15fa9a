package vn.vinhdanh.nomination.application.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.finding.DetectFindings;
import vn.vinhdanh.nomination.domain.finding.FindingRules.AFindingIsJudgedBeforeTheAppraisal;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OneAchievementEarnsOneForm;
import vn.vinhdanh.nomination.domain.finding.Findings;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.DisciplineIsAskedAgainAtTheAppraisal;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.Proceedings;

/** Marks a submitted nomination as complete and correct, ready for the council. */
public final class AppraiseNomination {

    private final Nominations nominations;
    private final DetectFindings findings;

    public AppraiseNomination(Nominations nominations, DetectFindings findings) {
        this.nominations = nominations;
        this.findings = findings;
    }

    /**
     * @param noDiscipline the secretary has asked again whether anything stands against the nominee
     * @throws DisciplineIsAskedAgainAtTheAppraisal if the secretary has not
     * @throws AFindingIsJudgedBeforeTheAppraisal if the secretary has not said what a finding is
     * @throws OneAchievementEarnsOneForm if another nomination is judged to be for the same achievement
     */
    public Versioned<Nomination> appraise(
            String id, @Nullable Long expected, boolean noDiscipline, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        return nominations.change(id, expected, context.withAction("appraise"), nomination -> {
            Outcome<Nomination, NominationEvent> appraised = nomination.appraise(
                    new Proceedings.DisciplineCheck(context.actor().name(), context.at()));
            if (!noDiscipline) {
                throw new DisciplineIsAskedAgainAtTheAppraisal();
            }
            Findings found = findings.compare(List.of(nomination)).of(nomination);
            found.requireJudged();
            found.requireOneForm();
            return appraised;
        });
    }
}
