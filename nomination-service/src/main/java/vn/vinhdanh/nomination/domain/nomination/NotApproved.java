package vn.vinhdanh.nomination.domain.nomination;

/** Refused by the Chairman's decision. Final state. */
public record NotApproved(Dossier dossier, Submission submission, Vote vote, Ruling.Refusal refusal)
        implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.REFUSED;
    }
}
