package vn.vinhdanh.nomination.domain.award;

import vn.vinhdanh.kernel.Aggregates;

/** The corrections of every commune, by the commune's slug. Nothing here publishes an event. */
public interface NormBooks extends Aggregates<Corrections, Void> {}
