package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.delegate.domain.delegate.DelegateRules.TheSecretariatTakesAnAwardeeOffTheList;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;

/** Takes a delegate off the list, because an officer says so. */
public final class Cancelling {

    private Cancelling() {}

    /**
     * @throws TheSecretariatTakesAnAwardeeOffTheList
     * @throws DelegateRules.ACancelledDelegateIsNotChanged
     * @throws DelegateRules.WhoHasCheckedInHasCome
     */
    public static Outcome<Delegate, DelegateEvent> cancel(Delegate delegate, Actor officer) {
        if (!delegate.roles().nominations().isEmpty() && !officer.isAny(Role.SECRETARIAT)) {
            throw new TheSecretariatTakesAnAwardeeOffTheList();
        }
        return delegate.cancel();
    }
}
