package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Decided;

/** Complete and correct on paper; ready for a session of the council. */
public record Appraised(Dossier dossier, Submission submission) implements BeforeSelection {

    @Override
    public NominationState state() {
        return NominationState.APPRAISED;
    }

    @Override
    public Decided<Nomination, NominationEvent> table(String sessionId) {
        return Decided.of(new Tabled(dossier, submission, sessionId));
    }
}
