package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** The list of delegates stays as it is when the conference is closed. */
public final class OnConferenceClosed {

    private final Rosters rosters;

    public OnConferenceClosed(Rosters rosters) {
        this.rosters = rosters;
    }

    /** @throws MissingPrerequisite if the roster does not exist yet */
    public void apply(ConferenceClosedIntegrationEvent closed, CommandContext context) {
        if (rosters.find(closed.conferenceId()).isEmpty()) {
            throw new MissingPrerequisite("conference/" + closed.conferenceId());
        }
        rosters.change(closed.conferenceId(), null, context.withAction("close-conference"), Roster::close);
    }
}
