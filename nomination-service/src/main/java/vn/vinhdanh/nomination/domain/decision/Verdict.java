package vn.vinhdanh.nomination.domain.decision;

import org.jspecify.annotations.Nullable;

/**
 * The Chairman's order on one nomination.
 *
 * @param reason reason of a refusal; null for an approval
 */
public record Verdict(
        String nominationId, boolean approve, @Nullable String reason) {}
