package vn.vinhdanh.delegate.domain.delegate;

/** What an answer link opens: one revision of one delegate's invitation, and nothing else. */
public record Ticket(String delegateId, int revision) {}
