package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Returned to its unit, which completes and submits it again. */
public record Returned(Dossier dossier, String reason) implements InItsUnit {

    @Override
    public NominationState state() {
        return NominationState.RETURNED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> edit(String by, Proposal edited) {
        return Outcome.of(new Returned(dossier.withHandler(by).withProposal(edited), reason));
    }

    @Override
    public Nomination withDossier(Dossier next) {
        return new Returned(next, reason);
    }
}
