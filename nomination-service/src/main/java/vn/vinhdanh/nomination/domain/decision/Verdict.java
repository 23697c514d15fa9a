package vn.vinhdanh.nomination.domain.decision;

import org.jspecify.annotations.Nullable;

/**
 * What the Chairman orders on one nomination.
 *
 * @param reason why it is refused; null where it is approved
 */
public record Verdict(
        String nominationId, boolean approve, @Nullable String reason) {}
