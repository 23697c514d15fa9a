package vn.vinhdanh.nomination.domain.award;

import vn.vinhdanh.kernel.Aggregates;

/** The store of corrections, by the slug of the commune. */
public interface NormBooks extends Aggregates<Corrections, NormEvent> {}
