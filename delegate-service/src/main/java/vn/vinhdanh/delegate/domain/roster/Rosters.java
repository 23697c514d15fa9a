package vn.vinhdanh.delegate.domain.roster;

import vn.vinhdanh.kernel.Aggregates;

/** The rosters, by the id of their conference. */
public interface Rosters extends Aggregates<Roster, RosterEvent> {}
