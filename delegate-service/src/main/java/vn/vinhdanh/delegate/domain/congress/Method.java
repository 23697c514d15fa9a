package vn.vinhdanh.delegate.domain.congress;

/** How the hall votes. */
public enum Method {
    /** On the list as a whole, by show of hands (biểu quyết giơ tay). */
    HANDS,
    /** On each candidate, by ballots that two people count. */
    BALLOTS
}
