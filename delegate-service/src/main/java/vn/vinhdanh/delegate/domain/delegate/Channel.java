package vn.vinhdanh.delegate.domain.delegate;

/** How the invitation is sent. */
public enum Channel {
    EMAIL,
    /** Printed and delivered by hand, for delegates without an e-mail address. */
    PRINT
}
