package vn.vinhdanh.delegate.domain.delegate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * Who it is, as far as a list needs to know; identity-card numbers are not stored.
 *
 * @param unit code of the person's unit
 * @param birthYear tells two people of one name and unit apart, where it is known
 */
public record Person(String name, String unit, @Nullable Integer birthYear) {

    /** Same name, with or without diacritics, same unit, and birth years that do not differ. */
    public boolean mayBe(Person other) {
        return unit.equals(other.unit)
                && foldedName().equals(other.foldedName())
                && (birthYear == null || other.birthYear == null || Objects.equals(birthYear, other.birthYear));
    }

    public String foldedName() {
        return Text.folded(name);
    }

    /** Learns the birth year from another mention of the same person. */
    Person completedBy(Person other) {
        return birthYear == null ? new Person(name, unit, other.birthYear) : this;
    }

    Person ofSameUnit(String otherName) {
        return new Person(otherName, unit, null);
    }
}
