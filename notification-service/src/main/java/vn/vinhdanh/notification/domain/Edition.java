package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a letter has to do with those before it.
 *
 * @param schedule revision of the schedule that the letter states; null if its event did not say it
 * @param corrects whether the delegate may have got an earlier letter, which this one replaces
 * @param sentBefore how often it had been delivered when a person asked for it again
 */
public record Edition(@Nullable Integer schedule, boolean corrects, int sentBefore) {

    /** What is taken of a letter of which nobody said it. */
    static Edition untold(int revision) {
        return new Edition(null, revision > 1, 0);
    }

    Edition again() {
        return new Edition(schedule, corrects, sentBefore + 1);
    }
}
