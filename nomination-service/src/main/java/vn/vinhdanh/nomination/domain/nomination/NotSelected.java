package vn.vinhdanh.nomination.domain.nomination;

/** Not selected by the council. Final state. */
public record NotSelected(Dossier dossier, Submission submission, Vote vote) implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.NOT_SELECTED;
    }
}
