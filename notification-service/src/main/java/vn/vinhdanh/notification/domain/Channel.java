package vn.vinhdanh.notification.domain;

/** The way in which an invitation reaches its delegate. */
public enum Channel {
    EMAIL,
    /** On paper, for a delegate without e-mail: a person prints it and delivers it. */
    PRINT
}
