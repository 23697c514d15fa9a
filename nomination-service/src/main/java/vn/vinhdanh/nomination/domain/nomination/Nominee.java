package vn.vinhdanh.nomination.domain.nomination;

import java.util.Objects;
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

    /** The name without diacritics and case. It finds the same nominee in other spellings. */
    default String likeness() {
        return Text.folded(name());
    }

    /** True if both may be the same: same kind, same folded name, no different years of birth. */
    default boolean isLike(Nominee other) {
        return kind() == other.kind()
                && likeness().equals(other.likeness())
                && (attendee().birthYear() == null
                        || other.attendee().birthYear() == null
                        || Objects.equals(
                                attendee().birthYear(), other.attendee().birthYear()));
    }

    /** @param directLabour người trực tiếp lao động; reports state the share of such awardees */
    record Individual(
            String name,
            @Nullable Integer birthYear,
            @Nullable String title,
            boolean directLabour) implements Nominee {

        @Override
        public NomineeKind kind() {
            return NomineeKind.INDIVIDUAL;
        }

        @Override
        public Attendee attendee() {
            return new Attendee(name, title, birthYear);
        }
    }

    /** @param dissolved no longer exists, for example after a merger */
    record Collective(String name, @Nullable Integer members, String representative, boolean dissolved)
            implements Nominee {

        @Override
        public NomineeKind kind() {
            return NomineeKind.COLLECTIVE;
        }

        @Override
        public Attendee attendee() {
            return new Attendee(representative, null, null);
        }
    }

    record Household(String head, @Nullable Integer members, String address) implements Nominee {

        @Override
        public NomineeKind kind() {
            return NomineeKind.HOUSEHOLD;
        }

        @Override
        public String name() {
            return head;
        }

        @Override
        public Attendee attendee() {
            return new Attendee(head, null, null);
        }
    }
}
