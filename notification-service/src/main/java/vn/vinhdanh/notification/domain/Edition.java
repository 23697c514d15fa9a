package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a letter has to do with those before it.
 *
 * @param schedule revision of the schedule that the letter states; null if its event did not say it
 * @param corrects whether the delegate may have got an earlier letter, which this one replaces
 * @param sentBefore how often it had been delivered when a person asked for it again
 * @param takesBack why this letter is a notice that takes an invitation back; null if it is an invitation
 */
public record Edition(
        @Nullable Integer schedule,
        boolean corrects,
        int sentBefore,
        @Nullable Withdrawal takesBack) {

    /** An invitation. */
    public static Edition inviting(@Nullable Integer schedule, boolean corrects) {
        return new Edition(schedule, corrects, 0, null);
    }

    /** What is taken of a letter of which nobody said it. */
    static Edition untold(int revision) {
        return inviting(null, revision > 1);
    }

    Edition again() {
        return new Edition(schedule, corrects, sentBefore + 1, takesBack);
    }

    /** The notice that takes a letter of this edition back. */
    Edition takenBack(Withdrawal why) {
        return new Edition(schedule, false, 0, why);
    }
}
