package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Applies a revocation to its nomination, if the request that signed it stopped before. */
public final class OnAwardRevocationDecided {

    private final Nominations nominations;

    public OnAwardRevocationDecided(Nominations nominations) {
        this.nominations = nominations;
    }

    /** A repetition changes nothing. */
    public void apply(AwardRevocationDecidedIntegrationEvent event, CommandContext context) {
        nominations.change(
                event.nominationId(),
                null,
                context.withAction("revoke").withReason(event.reason()),
                nomination -> nomination.revoke(event.revokedDecisionId(), event.reason(), event.revocation()));
    }
}
