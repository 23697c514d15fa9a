package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Entered by a unit, or by the secretariat from paper; not submitted yet. */
public record Draft(Dossier dossier) implements InItsUnit {

    @Override
    public NominationState state() {
        return NominationState.DRAFT;
    }

    @Override
    public Outcome<Nomination, NominationEvent> edit(String by, Proposal edited) {
        return Outcome.of(new Draft(dossier.withHandler(by).withProposal(edited)));
    }

    @Override
    public Nomination withDossier(Dossier next) {
        return new Draft(next);
    }
}
