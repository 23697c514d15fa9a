package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.OnlyAnOpenConcernIsSettled;

/** The states between the submission and the decision, in which a concern can become known. */
public sealed interface UnderConsideration extends Nomination permits Submitted, Appraised, Tabled, Selected {

    Nomination withDossier(Dossier next);

    @Override
    default Outcome<Nomination, NominationEvent> raise(Concern concern) {
        return Outcome.of(withDossier(dossier().with(dossier().proceedings().with(concern))));
    }

    /** @throws OnlyAnOpenConcernIsSettled if none is open */
    @Override
    default Outcome<Nomination, NominationEvent> settle(Concern.Settlement how) {
        if (!dossier().proceedings().hasOpenConcern()) {
            throw new OnlyAnOpenConcernIsSettled();
        }
        return Outcome.of(withDossier(dossier().with(dossier().proceedings().settled(how))));
    }
}
