package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** From then on nobody is invited or answers. notification-service tells those who were invited. */
public final class OnConferenceCancelled {

    private final Rosters rosters;

    public OnConferenceCancelled(Rosters rosters) {
        this.rosters = rosters;
    }

    /** @throws MissingPrerequisite if the roster does not exist yet */
    public void apply(ConferenceCancelledIntegrationEvent cancelled, CommandContext context) {
        if (rosters.find(cancelled.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + cancelled.conferenceId());
        }
        rosters.change(
                cancelled.conferenceId(),
                null,
                context.withAction("cancel-conference"),
                roster -> roster.cancel(cancelled.cancelledAt()));
    }
}
