package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.JoinedRecord;
import vn.vinhdanh.delegate.domain.delegate.Joining;
import vn.vinhdanh.delegate.domain.delegate.Merging;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Gives each record that was parted from a delegate a delegate and a place of its own. It may stop after any write and run
 * again: the parted record stays in the first delegate until the other exists.
 */
public final class FinishParting {

    private final Delegates delegates;
    private final Persons persons;
    private final FollowMerged followMerged;
    private final LoseAward loseAward;
    private final PlaceDelegate placeDelegate;

    public FinishParting(
            Delegates delegates,
            Persons persons,
            FollowMerged followMerged,
            LoseAward loseAward,
            PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.persons = persons;
        this.followMerged = followMerged;
        this.loseAward = loseAward;
        this.placeDelegate = placeDelegate;
    }

    public void finish(String id, CommandContext context) {
        Versioned<Delegate> from = delegates.get(id, context.actor());
        for (JoinedRecord record : from.state().known().parting()) {
            String own = record.id();
            if (own == null) {
                throw new IllegalStateException("a delegate keeps the record that it began with");
            }
            if (record.person().knowsBirthYear()) {
                persons.add(from.state().conferenceId(), record.person(), own);
            }
            boolean isNew =
                    delegates.add(own, Joining.parted(from.state(), id, record), context.withAction("register"));
            if (!isNew) {
                Versioned<Delegate> remaining = followMerged.follow(own, context);
                delegates.change(
                        own,
                        null,
                        context.withAction("revive"),
                        delegate -> Merging.revive(delegate, id, from.state().known(), record, remaining));
            }
            loseWhatWasRevoked(id, own, context);
            delegates.change(id, null, context.withAction("finish-parting"), delegate -> Joining.settle(delegate, own));
            placeDelegate.place(own, context);
        }
    }

    /** A revocation that found the parted record, before there was the delegate of its own, is followed there too. */
    private void loseWhatWasRevoked(String id, String record, CommandContext context) {
        Delegate from = delegates.get(id, context.actor()).state();
        from.known().parting().stream()
                .filter(parting -> record.equals(parting.id()))
                .forEach(parting -> loseAward.loseRevoked(from.conferenceId(), parting.roles(), context));
    }
}
