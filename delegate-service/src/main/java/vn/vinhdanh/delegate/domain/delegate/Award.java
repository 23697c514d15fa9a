package vn.vinhdanh.delegate.domain.delegate;

/**
 * An award that this delegate receives, for himself or for a collective or household.
 *
 * @param revoked kept when true, so that the old approval, read again, does not bring it back
 */
public record Award(String nominationId, boolean revoked) {}
