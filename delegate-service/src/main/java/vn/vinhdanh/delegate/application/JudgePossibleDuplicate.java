package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Judging;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** An officer decides whether two delegates are one person. */
public final class JudgePossibleDuplicate {

    private final Delegates delegates;
    private final Rosters rosters;
    private final OnDelegateJudged follow;
    private final FollowMerged followMerged;

    public JudgePossibleDuplicate(
            Delegates delegates, Rosters rosters, OnDelegateJudged follow, FollowMerged followMerged) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.follow = follow;
        this.followMerged = followMerged;
    }

    /**
     * The judgement is one write on one of both delegates, and all else follows from it, also after a crash.
     *
     * @param expected version of the delegate, as it was read
     * @return the delegate, or the one in whom it remains
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.TwoDelegatesAreJudgedOnce
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged
     */
    public Versioned<Delegate> judge(
            String id, @Nullable Long expected, String other, boolean same, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        CommandContext judging =
                context.withAction(same ? "same-person" : "somebody-else").withReason(reason);
        Versioned<Delegate> one = delegates.get(id, context.actor());
        Versioned<Delegate> two = delegates.get(other, context.actor());
        if (id.equals(other)) {
            throw new InvalidInput("other", "Hãy chọn hai đại biểu khác nhau.", "Choose two different delegates.");
        }
        if (!one.state().conferenceId().equals(two.state().conferenceId())) {
            throw new NotFound("delegate");
        }
        rosters.getOpen(one.state().conferenceId(), context.actor());
        String keeper = Judging.keeperOf(id, other);
        Judging.requireJudgeable(one, two, same);
        if (!keeper.equals(id)) {
            delegates.change(id, expected, judging, delegate -> {
                Judging.requireJudgeable(delegate);
                return Outcome.of(delegate);
            });
        }
        delegates.change(
                keeper,
                keeper.equals(id) ? expected : null,
                judging,
                delegate -> Judging.judge(delegate, keeper.equals(id) ? other : id, same));
        follow.follow(keeper, judging);
        return followMerged.follow(id, context);
    }
}
