package vn.vinhdanh.delegate.domain.roster;

/** Who signs the invitation for the issuer: position and name. */
public record Signatory(String title, String name) {}
