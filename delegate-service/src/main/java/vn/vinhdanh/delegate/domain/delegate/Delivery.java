package vn.vinhdanh.delegate.domain.delegate;

/** What became of an invitation on its way, as the post reports it. */
public enum Delivery {
    PENDING,
    SENT,
    FAILED,
    /** The mail server may have taken it or not; a person decides, or the delegate's answer does. */
    UNCERTAIN
}
