package vn.vinhdanh.nomination.domain.nomination;

/** Taken back before the vote was counted. The end. */
public record Withdrawn(Dossier dossier, String reason) implements Nomination {

    @Override
    public NominationState state() {
        return NominationState.WITHDRAWN;
    }
}
