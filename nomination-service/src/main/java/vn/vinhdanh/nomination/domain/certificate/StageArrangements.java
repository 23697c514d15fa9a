package vn.vinhdanh.nomination.domain.certificate;

import vn.vinhdanh.kernel.Aggregates;

/** The orders of the stages, by the ids of their conferences. They publish no events. */
public interface StageArrangements extends Aggregates<StageArrangement, Void> {}
