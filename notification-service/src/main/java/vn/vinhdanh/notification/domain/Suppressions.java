package vn.vinhdanh.notification.domain;

/** Addresses that sent mail back because there is no such mailbox. Nothing goes there until a person says so. */
public interface Suppressions {

    /** A second time changes nothing. */
    void suppress(EmailAddress address);

    boolean contains(EmailAddress address);

    /** A person sends to it again. */
    void lift(EmailAddress address);
}
