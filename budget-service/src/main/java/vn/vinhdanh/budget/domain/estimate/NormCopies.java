package vn.vinhdanh.budget.domain.estimate;

import vn.vinhdanh.kernel.Aggregates;

/** What each commune's book of norms says of spending, by the slug of the commune. They publish no events. */
public interface NormCopies extends Aggregates<SpendingNorms, Void> {}
