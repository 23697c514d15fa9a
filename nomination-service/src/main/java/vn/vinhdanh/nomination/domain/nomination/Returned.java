package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Sent back to be completed; edited and submitted again it goes on. */
public record Returned(Dossier dossier, String reason) implements InItsUnit {

    @Override
    public NominationState state() {
        return NominationState.RETURNED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> edit(String by, Proposal edited) {
        return Outcome.of(new Returned(dossier.by(by).with(edited), reason));
    }
}
