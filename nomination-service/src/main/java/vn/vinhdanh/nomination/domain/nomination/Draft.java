package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Decided;

/** Begun by a unit, or entered from paper; nobody else acts on it yet. */
public record Draft(Dossier dossier) implements InItsUnit {

    @Override
    public NominationState state() {
        return NominationState.DRAFT;
    }

    @Override
    public Decided<Nomination, NominationEvent> edit(String by, Proposal edited) {
        return Decided.of(new Draft(dossier.by(by).with(edited)));
    }
}
