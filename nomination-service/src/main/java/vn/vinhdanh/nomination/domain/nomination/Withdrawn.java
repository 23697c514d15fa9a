package vn.vinhdanh.nomination.domain.nomination;

/** Withdrawn by its unit before the result of the vote, or after it by the Chairman without a decision. Final state. */
public record Withdrawn(Dossier dossier, String reason) implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.WITHDRAWN;
    }
}
