package vn.vinhdanh.notification.domain;

/** The languages of a letter. Each mail has both, Vietnamese first. */
public enum Language {
    VI,
    EN
}
