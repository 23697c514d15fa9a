package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CallName;
import vn.vinhdanh.kernel.Text;

/**
 * A person, as far as the roster needs to identify one. Numbers of identity cards are not stored.
 *
 * @param unit code of the person's own unit, the lowest that is known
 * @param birthYear null if unknown
 * @param salutation null if nobody stated it
 * @param address where the person lives, often only the hamlet: it makes a question more or less likely and answers none
 * @param callName the part of the name by which it sorts and is addressed; null if it follows from the rule
 */
public record Person(
        String name,
        String unit,
        @Nullable Integer birthYear,
        @Nullable Salutation salutation,
        @Nullable String address,
        @Nullable String callName) {

    public Person(String name, String unit, @Nullable Integer birthYear) {
        this(name, unit, birthYear, null, null, null);
    }

    /** Tone marks and letters are the name: Tú, Tư, Tự and Tứ are four people. */
    public String exactName() {
        return Text.exactName(name);
    }

    /** By which lists order the name. */
    public String calledBy() {
        return callName == null ? CallName.of(name) : callName;
    }

    /** Only to search, and to find what to ask. */
    public String foldedName() {
        return Text.folded(name);
    }

    public boolean knowsBirthYear() {
        return birthYear != null;
    }

    /** The same name in the same unit, which in a commune may be two people. */
    public boolean isNamedAs(Person other) {
        return unit.equals(other.unit) && exactName().equals(other.exactName());
    }

    /** The same name in the same unit and the same birth year, which both know. */
    public boolean isIdentifiedAs(Person other) {
        return birthYear != null && birthYear.equals(other.birthYear) && isNamedAs(other);
    }

    /** Whether something that both state says that they are two people. */
    public boolean differsFrom(Person other) {
        return differ(birthYear, other.birthYear) || differ(salutation, other.salutation);
    }

    static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Adds what is unknown from another record of the same person. */
    Person completedBy(Person other) {
        return new Person(
                name,
                unit,
                birthYear == null ? other.birthYear : birthYear,
                salutation == null ? other.salutation : salutation,
                address == null ? other.address : address,
                callName == null ? other.callName : callName);
    }

    /** A person of the same unit. */
    Person colleague(String otherName) {
        return new Person(otherName, unit, null);
    }

    Person erased(String marker) {
        return new Person(marker, unit, null);
    }
}
