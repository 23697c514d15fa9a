package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Complete and correct on paper; ready for a session of the council. */
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
