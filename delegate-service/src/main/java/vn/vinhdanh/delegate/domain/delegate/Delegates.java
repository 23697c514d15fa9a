package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.Aggregates;

/** The delegates of all conferences, by id. */
public interface Delegates extends Aggregates<Delegate, DelegateEvent> {}
