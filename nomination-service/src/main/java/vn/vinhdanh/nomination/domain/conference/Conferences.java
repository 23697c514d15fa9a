package vn.vinhdanh.nomination.domain.conference;

import vn.vinhdanh.kernel.Aggregates;

/** The store of this service's copies of conferences. They publish no events. */
public interface Conferences extends Aggregates<Conference, Void> {}
