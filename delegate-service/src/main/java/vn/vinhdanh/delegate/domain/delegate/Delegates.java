package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The delegates of all conferences, by id. */
public interface Delegates extends Aggregates<Delegate, DelegateEvent> {

    /**
     * For officers who work for some units alone.
     *
     * @throws vn.vinhdanh.kernel.NotFound as {@link #get}, or if the delegate is not visible to the officer
     */
    default Versioned<Delegate> getVisible(String id, Actor officer) {
        Versioned<Delegate> found = get(id, officer);
        Visibility.require(found.state(), officer);
        return found;
    }
}
