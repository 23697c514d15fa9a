package vn.vinhdanh.delegate.domain.delegate;

/**
 * An award that this delegate receives as a person or on behalf of a collective or household.
 *
 * @param revoked a revoked award is kept, so that a redelivered approval does not restore it
 */
public record Award(String nominationId, boolean revoked) {}
