package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why an invitation does not count any more.
 *
 * @param reason as the delegate reads it; null if there is none to tell
 */
public record Withdrawal(Cause cause, @Nullable String reason) {

    public enum Cause {
        /** The conference does not take place. */
        CONFERENCE_CANCELLED,
        /** The organiser struck the delegate off the list, or the award was revoked. */
        DELEGATE_CANCELLED
    }

    public static Withdrawal ofDelegate() {
        return new Withdrawal(Cause.DELEGATE_CANCELLED, null);
    }

    public static Withdrawal ofConference(String reason) {
        return new Withdrawal(Cause.CONFERENCE_CANCELLED, reason);
    }
}
