package vn.vinhdanh.nomination.domain.council;

import org.jspecify.annotations.Nullable;

/**
 * An appointed member of the council.
 *
 * @param account id of the account in the member's token
 * @param unit code of the member's unit; empty if none
 * @param office null in sessions of earlier releases
 */
public record Member(
        String account, String name, String unit, @Nullable Office office) {}
