package vn.vinhdanh.program.domain.stage;

import vn.vinhdanh.kernel.Aggregates;

/** The running orders of all conferences, by the conference's id. They are read, not announced: nobody waits for them yet. */
public interface RunningOrders extends Aggregates<RunningOrder, Void> {}
