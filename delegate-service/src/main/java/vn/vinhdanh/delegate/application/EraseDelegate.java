package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Erasing;
import vn.vinhdanh.delegate.domain.delegate.JoinedRecord;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Erases what identifies the person of a delegate. The audit trail says who did it, and on what ground. */
public final class EraseDelegate {

    private final Delegates delegates;
    private final Rosters rosters;
    private final Persons persons;

    public EraseDelegate(Delegates delegates, Rosters rosters, Persons persons) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.persons = persons;
    }

    /**
     * The reservations of the person are derived from the name, also those of the joined records, so they are released
     * after the rule has been asked and before the names are gone. If the process stops in between, the delegate is as
     * before and the verb can be repeated.
     *
     * @param ground why: the request of the person, or the end of the retention
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnExpectedDelegateIsNotErased
     */
    public Versioned<Delegate> erase(String id, @Nullable Long expected, String ground, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Versioned<Delegate> before = delegates.get(id, context.actor());
        Schedule schedule = rosters.get(before.state().conferenceId(), context.actor())
                .state()
                .schedule();
        Erasing.erase(before.state(), schedule, context.at());
        if (expected == null || expected == before.version()) {
            release(before.state(), id);
        }
        return delegates.change(
                id, expected, context.erasing(ground), delegate -> Erasing.erase(delegate, schedule, context.at()));
    }

    private void release(Delegate delegate, String id) {
        persons.release(delegate.conferenceId(), delegate.person(), id);
        // Earlier versions reserved substitutes too.
        persons.release(delegate.conferenceId(), delegate.announced(), id);
        for (JoinedRecord record : delegate.known().records()) {
            persons.release(delegate.conferenceId(), record.person(), id);
            if (record.id() != null) {
                persons.release(delegate.conferenceId(), record.person(), record.id());
            }
        }
    }
}
