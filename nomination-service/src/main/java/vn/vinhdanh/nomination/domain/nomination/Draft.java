package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Begun by a unit, or entered from paper; nobody else acts on it yet. */
public record Draft(Dossier dossier) implements InItsUnit {

    @Override
    public NominationState state() {
        return NominationState.DRAFT;
    }

    @Override
    public Outcome<Nomination, NominationEvent> edit(String by, Proposal edited) {
        return Outcome.of(new Draft(dossier.by(by).with(edited)));
    }
}
