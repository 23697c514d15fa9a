package vn.vinhdanh.delegate.application;

import vn.vinhdanh.kernel.CommandContext;

/** After the commune's register of units changed, all its rosters follow. */
public final class FollowChangedUnits {

    private final RosterLists lists;
    private final FollowUnits followUnits;

    public FollowChangedUnits(RosterLists lists, FollowUnits followUnits) {
        this.lists = lists;
        this.followUnits = followUnits;
    }

    public void apply(String commune, CommandContext context) {
        lists.ofCommune(commune).forEach(conferenceId -> followUnits.follow(conferenceId, context));
    }
}
