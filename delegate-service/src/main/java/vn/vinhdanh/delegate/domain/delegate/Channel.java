package vn.vinhdanh.delegate.domain.delegate;

/** How the invitation goes out. */
public enum Channel {
    EMAIL,
    /** Printed and delivered by hand, for who has no e-mail. */
    PRINT
}
