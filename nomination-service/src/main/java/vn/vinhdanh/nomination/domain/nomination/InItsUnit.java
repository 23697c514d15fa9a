package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.ANomineeUnderDisciplineIsNotProposed;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.DisciplineIsDeclaredBeforeTheSubmission;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.ADissolvedCollectiveIsNotCommended;

/** The states in which the unit can edit and submit the nomination. */
public sealed interface InItsUnit extends BeforeSelection permits Draft, Returned {

    @Override
    default Outcome<Nomination, NominationEvent> submit(String by, Instant at, boolean late) {
        DisciplineIsDeclaredBeforeTheSubmission.check(dossier().proposal());
        ANomineeUnderDisciplineIsNotProposed.check(dossier().proposal());
        ADissolvedCollectiveIsNotCommended.check(dossier().nominee());
        Dossier handled = dossier().withSubmitter(by);
        return Outcome.of(
                new Submitted(handled, new Submission(at, late)),
                new NominationEvent.NominationSubmitted(handled, late));
    }

    /** The unit is gone; another one completes and submits the nomination. */
    default Outcome<Nomination, NominationEvent> handOver(String unit) {
        return Outcome.of(withDossier(dossier().withUnit(unit)));
    }

    Nomination withDossier(Dossier dossier);
}
