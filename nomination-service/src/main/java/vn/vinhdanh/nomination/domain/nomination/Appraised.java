package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
    public Outcome<Nomination, NominationEvent> returnToUnit(String reason, Instant at, @Nullable ReturnLetter letter) {
        return Returned.from(dossier, reason, at, letter);
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
