package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Submitted; the council's secretary checks it. */
public record Submitted(Dossier dossier, Submission submission) implements BeforeSelection, UnderConsideration {

    @Override
    public NominationState state() {
        return NominationState.SUBMITTED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> returnToUnit(String reason) {
        return Outcome.of(new Returned(dossier, reason), new NominationEvent.NominationReturned(dossier, reason));
    }

    @Override
    public Outcome<Nomination, NominationEvent> appraise(Proceedings.DisciplineCheck check) {
        dossier.requireNoOpenConcern();
        return Outcome.of(new Appraised(dossier.with(dossier.proceedings().with(check)), submission));
    }

    @Override
    public Nomination withDossier(Dossier next) {
        return new Submitted(next, submission);
    }
}
