package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Joining;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** An officer parts a record that was joined in a delegate: they are two people, each with an own place. */
public final class PartRecord {

    private final Delegates delegates;
    private final Rosters rosters;
    private final FinishParting finishParting;
    private final PlaceDelegate placeDelegate;

    public PartRecord(Delegates delegates, Rosters rosters, FinishParting finishParting, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.finishParting = finishParting;
        this.placeDelegate = placeDelegate;
    }

    /**
     * @param record id of the joined record
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyWhatWasJoinedIsParted
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged
     */
    public Versioned<Delegate> part(
            String id, @Nullable Long expected, String record, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        String conferenceId = delegates.get(id, context.actor()).state().conferenceId();
        Roster roster = rosters.getOpen(conferenceId, context.actor());
        delegates.change(
                id,
                expected,
                context.withAction("part").withReason(reason),
                delegate -> Joining.part(delegate, record, roster));
        finishParting.finish(id, context);
        return placeDelegate.placeElsewhere(delegates.get(id, context.actor()), roster, context);
    }
}
