package vn.vinhdanh.nomination.application.nomination;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** What both answers of the Reward Fund have in common. */
final class Fundings {

    private Fundings() {}

    /** @throws MissingPrerequisite where the nomination is not known here yet */
    static void follow(Nominations nominations, String nominationId, Funding funding, CommandContext cause) {
        if (nominations.find(nominationId).isEmpty()) {
            throw new MissingPrerequisite("selection/" + nominationId);
        }
        nominations.change(nominationId, null, cause, nomination -> nomination.fund(funding));
    }
}
