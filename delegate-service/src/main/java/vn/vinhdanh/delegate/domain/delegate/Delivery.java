package vn.vinhdanh.delegate.domain.delegate;

/** How far the delivery of an invitation is, as notification-service reports it. */
public enum Delivery {
    PENDING,
    SENT,
    FAILED,
    /** The mail server may or may not have accepted the message. A person decides, or the answer of the delegate. */
    UNCERTAIN
}
