package vn.vinhdanh.nomination.domain.nomination;

/** Was commended and is no longer: reward and certificate are to be given back. */
public record Revoked(Dossier dossier, Submission submission, Vote vote, Ruling.Approval approval, String reason)
        implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.REVOKED;
    }
}
