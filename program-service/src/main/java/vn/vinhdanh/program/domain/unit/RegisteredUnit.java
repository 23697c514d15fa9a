package vn.vinhdanh.program.domain.unit;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.UnitTree;

/**
 * A unit of the commune, present or past.
 *
 * @param code the value of the token's claim {@code unit}; never changes
 * @param mergedInto code of the unit that continues it; null if it was not merged
 * @param dissolved whether it ended without a unit that continues it
 */
public record RegisteredUnit(
        String code, Particulars particulars, @Nullable String mergedInto, boolean dissolved) {

    /**
     * What an officer may change.
     *
     * @param parent code of the unit above it; null at the top
     * @param contact where it is reached; stays in this service
     * @param responsible who answers for it; stays in this service
     */
    public record Particulars(
            String name,
            @Nullable String parent,
            @Nullable String contact,
            @Nullable String responsible) {

        Particulars below(@Nullable String other) {
            return new Particulars(name, other, contact, responsible);
        }
    }

    static RegisteredUnit of(String code, Particulars particulars) {
        return new RegisteredUnit(code, particulars, null, false);
    }

    /** Whether it still works. Past units keep their entry for the report and for old accounts. */
    public boolean works() {
        return mergedInto == null && !dissolved;
    }

    RegisteredUnit with(Particulars next) {
        return new RegisteredUnit(code, next, mergedInto, dissolved);
    }

    RegisteredUnit merge(String into) {
        return new RegisteredUnit(code, particulars, into, false);
    }

    RegisteredUnit dissolve() {
        return new RegisteredUnit(code, particulars, null, true);
    }

    UnitTree.Unit node() {
        return new UnitTree.Unit(code, particulars.name(), particulars.parent(), mergedInto, dissolved);
    }
}
