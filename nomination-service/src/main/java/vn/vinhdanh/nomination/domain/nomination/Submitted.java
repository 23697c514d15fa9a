package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;

/** Submitted; the council's secretary checks it. */
public record Submitted(Dossier dossier, Submission submission) implements BeforeSelection, UnderConsideration {

    @Override
    public NominationState state() {
        return NominationState.SUBMITTED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> returnToUnit(String reason, Instant at, @Nullable ReturnLetter letter) {
        return Returned.from(dossier, reason, at, letter);
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
