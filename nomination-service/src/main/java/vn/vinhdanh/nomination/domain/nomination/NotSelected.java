package vn.vinhdanh.nomination.domain.nomination;

/** The council did not choose it. The end. */
public record NotSelected(Dossier dossier, Submission submission, Vote vote) implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.NOT_SELECTED;
    }
}
