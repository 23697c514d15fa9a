package vn.vinhdanh.budget.domain.ledger;

/** What a ledger line does: it takes an amount from one balance and puts it into another. */
public enum Movement {
    /** Into the fund, available. */
    ALLOCATED,
    /** Available → reserved: the nomination was selected. */
    RESERVED,
    /** Reserved → committed: the Chairman approved. */
    COMMITTED,
    /** Committed → paid: handed over and signed for. */
    PAID,
    /** Reserved → available: refused, or the decision froze less than was reserved. */
    RELEASED,
    /** Committed → available: the award was revoked before it was paid. */
    REVERSED,
    /** Paid → available: the award was revoked and the money came back (Luật TĐKT 2022, Điều 93). */
    RECOVERED
}
