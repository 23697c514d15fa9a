package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Says where the invitation goes. */
public final class ChangeContact {

    private final Delegates delegates;

    public ChangeContact(Delegates delegates) {
        this.delegates = delegates;
    }

    /** @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged */
    public Versioned<Delegate> change(String id, @Nullable Long expected, Contact contact, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        return delegates.change(id, expected, cause.doing("change-contact"), delegate -> {
            delegate.mustBeSeenBy(cause.actor());
            return delegate.changeContact(contact);
        });
    }
}
