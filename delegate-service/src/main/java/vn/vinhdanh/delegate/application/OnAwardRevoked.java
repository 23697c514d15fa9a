package vn.vinhdanh.delegate.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** Removes a revoked award. A delegate without another role is cancelled, and the next on the waiting list moves up. */
public final class OnAwardRevoked {

    private final LoseAward loseAward;

    public OnAwardRevoked(LoseAward loseAward) {
        this.loseAward = loseAward;
    }

    /** @throws MissingPrerequisite if the approval has not been handled yet */
    public void apply(AwardRevokedIntegrationEvent revoked, CommandContext context) {
        boolean isKnown =
                loseAward.lose(revoked.conferenceId(), revoked.nominationId(), context.withReason(revoked.reason()));
        if (!isKnown) {
            throw new MissingPrerequisite("nomination/" + revoked.nominationId());
        }
    }
}
