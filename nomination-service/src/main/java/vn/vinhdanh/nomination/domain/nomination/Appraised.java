package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/**
 * Checked by the council's secretary as complete and correct; ready for a council session. Until one has it on its table it
 * can go back to its unit.
 */
public record Appraised(Dossier dossier, Submission submission) implements BeforeSelection, UnderConsideration {

    @Override
    public NominationState state() {
        return NominationState.APPRAISED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> returnToUnit(String reason) {
        return Outcome.of(new Returned(dossier, reason), new NominationEvent.NominationReturned(dossier, reason));
    }

    @Override
    public Outcome<Nomination, NominationEvent> table(String sessionId) {
        dossier.requireNoOpenConcern();
        return Outcome.of(new Tabled(dossier, submission, sessionId));
    }

    @Override
    public Nomination withDossier(Dossier next) {
        return new Appraised(next, submission);
    }
}
