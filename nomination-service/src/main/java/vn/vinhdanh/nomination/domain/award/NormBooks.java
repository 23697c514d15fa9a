package vn.vinhdanh.nomination.domain.award;

import vn.vinhdanh.kernel.Aggregates;

/** The store of corrections, by the slug of the commune. They publish no events. */
public interface NormBooks extends Aggregates<Corrections, Void> {}
