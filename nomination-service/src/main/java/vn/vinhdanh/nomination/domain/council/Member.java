package vn.vinhdanh.nomination.domain.council;

/**
 * An appointed member of the council.
 *
 * @param account as in the member's token
 * @param unit code of the member's unit; empty where none
 */
public record Member(String account, String name, String unit) {}
