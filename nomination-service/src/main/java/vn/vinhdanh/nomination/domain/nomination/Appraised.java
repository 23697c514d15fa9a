package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Checked by the council's secretary as complete and correct; ready for a council session. */
public record Appraised(Dossier dossier, Submission submission) implements BeforeSelection {

    @Override
    public NominationState state() {
        return NominationState.APPRAISED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> table(String sessionId) {
        return Outcome.of(new Tabled(dossier, submission, sessionId));
    }
}
