package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Changes where the invitation of a delegate is sent. */
public final class ChangeContact {

    private final Delegates delegates;
    private final Rosters rosters;

    public ChangeContact(Delegates delegates, Rosters rosters) {
        this.delegates = delegates;
        this.rosters = rosters;
    }

    /** @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged */
    public Versioned<Delegate> change(String id, @Nullable Long expected, Contact contact, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        Delegate found = delegates.getVisible(id, context.actor()).state();
        rosters.getOpen(found.conferenceId(), context.actor());
        return delegates.change(
                id, expected, context.withAction("change-contact"), delegate -> delegate.changeContact(contact));
    }
}
