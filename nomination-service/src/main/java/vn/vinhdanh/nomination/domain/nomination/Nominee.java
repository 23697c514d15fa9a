package vn.vinhdanh.nomination.domain.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/** The individual, collective or household that is proposed. */
public sealed interface Nominee {

    NomineeKind kind();

    /** The printed name: of the person, the collective or the head of the household. */
    String name();

    /** The person who attends the conference and receives the award. */
    Attendee attendee();

    /** The field of a request that has the name of {@link #attendee}. */
    String attendeeField();

    /** The name without diacritics and case. It finds the same nominee in other spellings. */
    default String likeness() {
        return Text.folded(name());
    }

    /** Whether both have the same name, with its tone marks. Only then is it more than a possibility that they are one. */
    default boolean hasNameOf(Nominee other) {
        return Text.exactName(name()).equals(Text.exactName(other.name()));
    }

    /**
     * True if both may be the same: same kind, same folded name, no different years of birth. A collective stays the same
     * if another person represents it.
     */
    default boolean isLike(Nominee other) {
        Integer year = attendee().birthYear();
        Integer otherYear = other.attendee().birthYear();
        return kind() == other.kind()
                && likeness().equals(other.likeness())
                && (kind() == NomineeKind.COLLECTIVE || year == null || otherYear == null || year.equals(otherYear));
    }

    /**
     * @param directLabour người trực tiếp lao động; reports state the share of such awardees
     * @param person what else is known of the person; null in nominations of earlier releases
     */
    record Individual(
            String name,
            @Nullable Integer birthYear,
            @Nullable String title,
            boolean directLabour,
            @Nullable PersonDetails person)
            implements Nominee {

        @Override
        public NomineeKind kind() {
            return NomineeKind.INDIVIDUAL;
        }

        @Override
        public String attendeeField() {
            return "nominee.name";
        }

        @Override
        public Attendee attendee() {
            return Attendee.of(name, title, birthYear, null, person);
        }
    }

    /**
     * @param representative name of the person who receives the award; may contain salutation and title if there are no
     *     details of the person
     * @param dissolved no longer exists, for example after a merger
     * @param person what else is known of the representative; null in nominations of earlier releases
     */
    record Collective(
            String name,
            @Nullable Integer members,
            String representative,
            boolean dissolved,
            @Nullable PersonDetails person)
            implements Nominee {

        @Override
        public NomineeKind kind() {
            return NomineeKind.COLLECTIVE;
        }

        @Override
        public String attendeeField() {
            return "nominee.representative";
        }

        @Override
        public Attendee attendee() {
            return Attendee.ofOneLine(representative, null, person);
        }
    }

    /** @param person what else is known of the head; null in nominations of earlier releases */
    record Household(
            String head,
            @Nullable Integer members,
            String address,
            @Nullable PersonDetails person) implements Nominee {

        @Override
        public NomineeKind kind() {
            return NomineeKind.HOUSEHOLD;
        }

        @Override
        public String attendeeField() {
            return "nominee.head";
        }

        @Override
        public String name() {
            return head;
        }

        @Override
        public Attendee attendee() {
            return Attendee.ofOneLine(head, address, person);
        }
    }
}
