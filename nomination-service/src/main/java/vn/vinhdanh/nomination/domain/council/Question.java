package vn.vinhdanh.nomination.domain.council;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * A possible conflict of interest that only the member can confirm or deny. Until then the member has no vote on the
 * line, but counts in its denominator, so that nobody lowers the number of votes needed by asking.
 *
 * @param reason of the person who asks; null if the names are the reason
 * @param askedBy name of the person who declared it for the member; null if the service found it
 * @param answer null while the member has not answered
 */
public record Question(
        String account,
        String nominationId,
        Cause cause,
        @Nullable String reason,
        @Nullable String askedBy,
        @Nullable Answer answer) {

    /** Why the member is asked. */
    public enum Cause {
        /** Another person declared a conflict for the member. */
        DECLARED_BY_ANOTHER,
        /** The member has the name of the nominee, its representative or its head of household. */
        SAME_NAME,
        /** As {@link #SAME_NAME}, except for tone marks and diacritics: it may be another person. */
        SIMILAR_NAME
    }

    /** What the member says. */
    public enum Answer {
        CONFLICT,
        NO_CONFLICT
    }

    /** Asks a member whose name stands on the line. */
    static Optional<Question> detect(Member member, Line line) {
        return Stream.of(Cause.SAME_NAME, Cause.SIMILAR_NAME)
                .filter(cause -> line.people().anyMatch(person -> names(cause, person, member.name())))
                .map(cause -> new Question(member.account(), line.nominationId(), cause, null, null, null))
                .findFirst();
    }

    private static boolean names(Cause cause, String person, String member) {
        return cause == Cause.SAME_NAME
                ? Text.exactName(person).equals(Text.exactName(member))
                : Text.folded(person).equals(Text.folded(member));
    }

    boolean isOpen() {
        return answer == null;
    }

    boolean isOf(String member, String nomination) {
        return account.equals(member) && nominationId.equals(nomination);
    }

    Question answered(Answer given) {
        return new Question(account, nominationId, cause, reason, askedBy, given);
    }

    Conflict confirmed() {
        Conflict.Ground ground =
                cause == Cause.DECLARED_BY_ANOTHER ? Conflict.Ground.CONFIRMED : Conflict.Ground.IS_NOMINEE;
        return new Conflict(account, nominationId, ground, reason);
    }
}
