package vn.vinhdanh.delegate.domain.congress;

import vn.vinhdanh.kernel.Aggregates;

/** The congress lists, by the id of their conference. */
public interface CongressLists extends Aggregates<CongressList, CongressEvent> {}
