package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;

/** The states before the result of the vote. The unit can withdraw the nomination. */
public sealed interface BeforeSelection extends Nomination permits InItsUnit, Submitted, Appraised, Tabled {

    @Override
    default Outcome<Nomination, NominationEvent> withdraw(String reason) {
        return Outcome.of(new Withdrawn(dossier(), reason));
    }

    /** The reservation arrived before the event that selects this nomination, so it has to wait. */
    @Override
    default Outcome<Nomination, NominationEvent> fund(Funding funding) {
        throw new MissingPrerequisite("selection/" + dossier().id());
    }
}
