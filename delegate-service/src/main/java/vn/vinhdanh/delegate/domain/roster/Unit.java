package vn.vinhdanh.delegate.domain.roster;

/** A unit that takes part in the conference, as the plan names it. */
public record Unit(String code, String name) {}
