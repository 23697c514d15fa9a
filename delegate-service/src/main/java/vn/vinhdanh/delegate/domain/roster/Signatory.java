package vn.vinhdanh.delegate.domain.roster;

/** Position and name of the person who signs the invitations for the issuer. */
public record Signatory(String title, String name) {}
