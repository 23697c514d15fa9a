package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.Aggregates;

/** The store of standing councils, one document for each body. They publish no events. */
public interface StandingCouncils extends Aggregates<StandingCouncil, Void> {}
