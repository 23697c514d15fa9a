package vn.vinhdanh.delegate.domain.delegate;

/** The content of an answer link: one revision of the invitation of one delegate. */
public record Ticket(String delegateId, int revision) {}
