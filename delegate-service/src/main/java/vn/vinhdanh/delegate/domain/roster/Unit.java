package vn.vinhdanh.delegate.domain.roster;

/** A unit that takes part in the conference, as in the plan. */
public record Unit(String code, String name) {}
