package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** The common part of the reactions to both responses of the Reward Fund. */
final class FundingUpdates {

    private FundingUpdates() {}

    /** @throws MissingPrerequisite if this service does not know the nomination yet */
    static void apply(Nominations nominations, String nominationId, Funding funding, CommandContext context) {
        if (nominations.find(nominationId).isEmpty()) {
            throw new MissingPrerequisite("selection/" + nominationId);
        }
        nominations.change(nominationId, null, context, nomination -> nomination.fund(funding));
    }
}
