package vn.vinhdanh.budget.domain.ledger;

/**
 * The one line number at which a booking is being tried, written down before the line is. It carries the whole entry, so
 * that whoever finishes it, after a crash or beside another instance, writes the very same line.
 *
 * <p>It is given up only after the number was seen taken by somebody else's line. Lines are never removed; therefore a
 * late writer that still holds an older claim always finds its number taken, and one booking is never two lines.
 */
public record Claim(long line, Entry entry) {}
