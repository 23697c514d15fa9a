package vn.vinhdanh.nomination.domain.council;

/**
 * An appointed member of the council.
 *
 * @param account id of the account in the member's token
 * @param unit code of the member's unit; empty if none
 */
public record Member(String account, String name, String unit) {}
