package vn.vinhdanh.delegate.domain.hall;

import vn.vinhdanh.kernel.Aggregates;

/** The halls of all communes. */
public interface Halls extends Aggregates<Hall, Void> {}
