package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;

/** The vote's result is still to come: the unit can take its nomination back. */
public sealed interface BeforeSelection extends Nomination permits InItsUnit, Submitted, Appraised, Tabled {

    @Override
    default Outcome<Nomination, NominationEvent> withdraw(String reason) {
        return Outcome.of(new Withdrawn(dossier(), reason));
    }

    /** Money for a nomination that is not yet selected: its selection is still on the way. */
    @Override
    default Outcome<Nomination, NominationEvent> fund(Funding funding) {
        throw new MissingPrerequisite("selection/" + dossier().id());
    }
}
