package vn.vinhdanh.delegate.domain.delegate;

/**
 * What an officer decided about this delegate and another one. Who did, when and why is in the audit trail.
 *
 * @param other id of the other delegate
 * @param same whether both are one person
 */
public record Judgement(String other, boolean same) {}
