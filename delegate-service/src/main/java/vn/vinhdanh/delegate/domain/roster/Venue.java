package vn.vinhdanh.delegate.domain.roster;

/** Where the conference takes place. */
public record Venue(String name, String address) {}
