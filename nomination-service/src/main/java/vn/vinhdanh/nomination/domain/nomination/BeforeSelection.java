package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Decided;
import vn.vinhdanh.kernel.TooEarly;

/** The vote's result is still to come: the unit can take its nomination back. */
public sealed interface BeforeSelection extends Nomination permits InItsUnit, Submitted, Appraised, Tabled {

    @Override
    default Decided<Nomination, NominationEvent> withdraw(String reason) {
        return Decided.of(new Withdrawn(dossier(), reason));
    }

    /** Money for a nomination that is not yet selected: its selection is still on the way. */
    @Override
    default Decided<Nomination, NominationEvent> fund(Funding funding) {
        throw new TooEarly("selection/" + dossier().id());
    }
}
