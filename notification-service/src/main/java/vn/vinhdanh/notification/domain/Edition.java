package vn.vinhdanh.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * What kind of letter it is, and what it has to do with those before it.
 *
 * @param schedule revision of the schedule that the letter states; null if its event did not say it
 * @param corrects whether the delegate may have got an earlier letter, which this one replaces
 * @param sentBefore how often it had been delivered when a person asked for it again
 * @param takesBack why this letter is a notice that takes an invitation back; null if it is none
 * @param purpose in letters of earlier versions it follows from the others
 * @param returned the nomination of a letter that tells of its return; null in all others
 * @param task the task of a letter to who is responsible for it; null in all others
 * @param texts which texts the last attempt was written with; null before it, and in letters of earlier versions
 */
public record Edition(
        @Nullable Integer schedule,
        boolean corrects,
        int sentBefore,
        @Nullable Withdrawal takesBack,
        Purpose purpose,
        LetterTexts.@Nullable Versions texts,
        @Nullable ReturnedNomination returned,
        @Nullable TaskNotice task) {

    public Edition {
        purpose = purpose == null ? Purpose.of(corrects, takesBack == null ? null : takesBack.cause()) : purpose;
    }

    private Edition(@Nullable Integer schedule, boolean corrects, @Nullable Withdrawal takesBack) {
        this(
                schedule,
                corrects,
                0,
                takesBack,
                Purpose.of(corrects, takesBack == null ? null : takesBack.cause()),
                null,
                null,
                null);
    }

    /** A letter about a nomination that went back to its unit. */
    static Edition returning(ReturnedNomination nomination) {
        return new Edition(null, false, 0, null, Purpose.RETURNED, null, nomination, null);
    }

    /** A letter about a task. */
    static Edition about(TaskNotice task, Purpose purpose) {
        return new Edition(null, false, 0, null, purpose, null, null, task);
    }

    /** An invitation. */
    public static Edition inviting(@Nullable Integer schedule, boolean corrects) {
        return new Edition(schedule, corrects, null);
    }

    /** An invitation that comes after an earlier one of the same delegate. */
    public static Edition after(Message earlier, Message letter, @Nullable Integer schedule) {
        boolean corrects = earlier.mayHaveArrived();
        // The one that arrived may be an even earlier one.
        boolean toldOfTheMove = earlier.purpose() != Purpose.MOVED
                || earlier.delivery().mayHaveArrived()
                || earlier.edition().sentBefore() > 0;
        boolean moved = !(toldOfTheMove && letter.invitation().isAtTheTimeOf(earlier.invitation()));
        return corrects && moved
                ? new Edition(schedule, true, 0, null, Purpose.MOVED, null, null, null)
                : inviting(schedule, corrects);
    }

    /** What is taken of a letter of which nobody said it. */
    static Edition untold(int revision) {
        return inviting(null, revision > 1);
    }

    Edition again() {
        return new Edition(schedule, corrects, sentBefore + 1, takesBack, purpose, texts, returned, task);
    }

    /** The notice that takes a letter of this edition back. */
    Edition takenBack(Withdrawal why) {
        return new Edition(schedule, false, why);
    }

    /** The letter that follows an invitation of this edition. */
    Edition followedBy(Purpose next) {
        return new Edition(schedule, false, 0, null, next, null, null, null);
    }

    /** As the attempt that begins writes it. */
    public Edition writtenWith(LetterTexts.Versions used) {
        return new Edition(schedule, corrects, sentBefore, takesBack, purpose, used, returned, task);
    }
}
