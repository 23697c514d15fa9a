package vn.vinhdanh.nomination.domain.conference;

import vn.vinhdanh.kernel.Aggregates;

/** Conferences as nomination knows them. They happen elsewhere: nothing here publishes an event. */
public interface Conferences extends Aggregates<Conference, Void> {}
