package vn.vinhdanh.nomination.domain.nomination;

/** The Chairman's decision does not commend it. The end. */
public record NotApproved(Dossier dossier, Submission submission, Vote vote, Ruling.Refusal refusal)
        implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.REFUSED;
    }
}
