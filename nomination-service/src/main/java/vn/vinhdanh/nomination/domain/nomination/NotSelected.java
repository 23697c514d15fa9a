package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Outcome;

/** Not selected by the council. It stays so, unless the council's secretary puts it before another session. */
public record NotSelected(Dossier dossier, Submission submission, Vote vote) implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.NOT_SELECTED;
    }

    /** The lost vote stays with the nomination. */
    @Override
    public Outcome<Nomination, NominationEvent> reconsider() {
        return Outcome.of(new Appraised(dossier.with(dossier.proceedings().after(vote)), submission));
    }
}
