package vn.vinhdanh.budget.domain.ledger;

/**
 * A claim on the next line number. The claimant stores it before the line is written. The claim contains the whole
 * entry, so that after a crash, or on another instance, the booking is finished with the identical line.
 *
 * <p>A claim is dropped only after its number was found taken by another claimant's line. Lines are never removed.
 * Therefore a delayed writer with an older claim always finds its number taken, and one booking never becomes two
 * lines.
 */
public record Claim(long line, Entry entry) {}
