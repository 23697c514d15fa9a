package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;

/** The events of a nomination. */
public sealed interface NominationEvent {

    Dossier dossier();

    record NominationSubmitted(Dossier dossier, boolean late) implements NominationEvent {}

    record NominationReturned(Dossier dossier, String reason) implements NominationEvent {}

    /** Has an address, so its topic is not kept. */
    record ReturnLetterIssued(Dossier dossier, String reason, Instant returnedAt, ReturnLetter letter)
            implements NominationEvent {}

    /** Submitted again or withdrawn. */
    record ReturnLetterSettled(Dossier dossier, Instant returnedAt) implements NominationEvent {}

    /** @param estimatedReward in đồng */
    record NominationSelected(Dossier dossier, long estimatedReward) implements NominationEvent {}

    /** @param estimatedReward in đồng, more than before */
    record RewardEstimateRaised(Dossier dossier, long estimatedReward) implements NominationEvent {}

    record NominationNotSelected(Dossier dossier) implements NominationEvent {}

    record NominationApproved(Dossier dossier, Ruling.Approval approval) implements NominationEvent {}

    record NominationRefused(Dossier dossier, Ruling.Refusal refusal) implements NominationEvent {}

    /** Selected, but never decided: the reserved reward is free again. */
    record NominationTakenBack(Dossier dossier, String reason) implements NominationEvent {}

    record AwardRevoked(Dossier dossier, Ruling.Approval approval, String reason, Ruling.SignedDecision revocation)
            implements NominationEvent {}
}
