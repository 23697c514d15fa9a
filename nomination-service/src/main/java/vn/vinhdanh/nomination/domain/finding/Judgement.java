package vn.vinhdanh.nomination.domain.finding;

import java.time.Instant;

/**
 * What the council's secretary concludes about a finding.
 *
 * @param by name of the secretary
 */
public record Judgement(Conclusion conclusion, String reason, String by, Instant at) {

    /** How the two nominations relate. */
    public enum Conclusion {
        /** The nominees only have similar names. */
        ANOTHER_NOMINEE,
        /** One nominee, two achievements: both go on. */
        ANOTHER_ACHIEVEMENT,
        /** One nominee, one achievement: only one of both goes on. */
        SAME_ACHIEVEMENT
    }

    boolean saysTheSameAs(Judgement other) {
        return conclusion == other.conclusion && reason.equals(other.reason);
    }
}
