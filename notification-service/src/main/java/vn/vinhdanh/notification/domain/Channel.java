package vn.vinhdanh.notification.domain;

/** How an invitation reaches its delegate. */
public enum Channel {
    EMAIL,
    /** On paper, for those without e-mail: a person prints it and carries it. */
    PRINT
}
