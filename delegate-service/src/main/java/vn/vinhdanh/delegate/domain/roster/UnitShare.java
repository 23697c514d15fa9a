package vn.vinhdanh.delegate.domain.roster;

/** The places that one unit has within a group. No other unit takes them, and the unit takes no others of the group. */
public record UnitShare(String unit, int places) {}
