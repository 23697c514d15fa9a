package vn.vinhdanh.nomination.domain.nomination;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.nomination.domain.award.NomineeKind;

/** Who or what is proposed. */
public sealed interface Nominee {

    NomineeKind kind();

    /** As the papers print it: the person, the collective, the head of the household. */
    String name();

    /** Who comes to the conference and receives. */
    Attendee attendee();

    /** The name without diacritics and case: how the same nominee is found again, however it was typed. */
    default String likeness() {
        return Text.folded(name());
    }

    /** Whether both may be the same: one kind, names alike, and years of birth that don't tell them apart. */
    default boolean isLike(Nominee other) {
        return kind() == other.kind()
                && likeness().equals(other.likeness())
                && (attendee().birthYear() == null
                        || other.attendee().birthYear() == null
                        || Objects.equals(
                                attendee().birthYear(), other.attendee().birthYear()));
    }

    /** @param directLabour works with his or her own hands: the law asks for the share of such awardees */
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

    /** @param dissolved no longer exists, for example merged into another */
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
