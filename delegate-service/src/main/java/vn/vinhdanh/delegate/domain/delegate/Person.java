package vn.vinhdanh.delegate.domain.delegate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * A person, as far as the roster needs to identify one. Numbers of identity cards are not stored.
 *
 * @param unit code of the person's unit
 * @param birthYear distinguishes two persons with the same name and unit, if known
 */
public record Person(String name, String unit, @Nullable Integer birthYear) {

    /** True if the units are equal, the names are equal without diacritics, and the birth years do not differ. */
    public boolean mayBeSameAs(Person other) {
        return unit.equals(other.unit)
                && foldedName().equals(other.foldedName())
                && (birthYear == null || other.birthYear == null || Objects.equals(birthYear, other.birthYear));
    }

    public String foldedName() {
        return Text.folded(name);
    }

    /** Adds the birth year, if it is unknown, from another record of the same person. */
    Person completedBy(Person other) {
        return birthYear == null ? new Person(name, unit, other.birthYear) : this;
    }

    /** A person of the same unit. */
    Person colleague(String otherName) {
        return new Person(otherName, unit, null);
    }
}
