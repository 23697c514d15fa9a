package vn.vinhdanh.nomination.domain.nomination;

/** The award was revoked; reward and certificate must be returned. Final state. */
public record Revoked(Dossier dossier, Submission submission, Vote vote, Ruling.Approval approval, String reason)
        implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.REVOKED;
    }
}
