package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AGroupIsFilledByItsUnits;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AwardeesEnterTheirGroupByTheAward;
import vn.vinhdanh.kernel.InvalidInput;

/** Who may be registered for which group of delegates. */
public final class Registering {

    private Registering() {}

    /** The unit that continues it, if it was merged: what is registered for the old one is the new one's. */
    public static String currentUnit(Roster roster, String unit) {
        return roster.register().current(unit);
    }

    /**
     * @param anyUnit whether the officer registers for all units, whichever the plan names for the group
     * @throws InvalidInput if the plan has no such group or unit
     * @throws AwardeesEnterTheirGroupByTheAward
     * @throws AGroupIsFilledByItsUnits
     */
    public static void requireAllowed(Roster roster, String group, String unit, boolean anyUnit) {
        Group entered = roster.group(group)
                .orElseThrow(() -> new InvalidInput(
                        "group", "Kế hoạch không có nhóm đại biểu này.", "The plan has no such group of delegates."));
        if (!PlannedUnits.takesPart(roster, unit)) {
            throw new InvalidInput(
                    "unit",
                    "Kế hoạch không có đơn vị này, hoặc đơn vị đã giải thể. Hãy chọn đơn vị khác.",
                    "The plan has no such unit, or the unit was dissolved. Choose another one.");
        }
        if (isByAward(roster, entered)) {
            throw new AwardeesEnterTheirGroupByTheAward(entered);
        }
        if (!anyUnit && !isFilledBy(entered, unit, roster)) {
            throw new AGroupIsFilledByItsUnits(entered);
        }
    }

    /** Whether an officer of these units registers for the group; of all units, if {@code anyUnit}. */
    public static boolean isOpen(Roster roster, Group group, Set<String> units, boolean anyUnit) {
        return !isByAward(roster, group)
                && (anyUnit || units.stream().anyMatch(unit -> isFilledBy(group, unit, roster)));
    }

    /** A plan with one group for everybody has no group of awardees alone. */
    private static boolean isByAward(Roster roster, Group group) {
        return roster.groups().size() > 1 && group.code().equals(roster.groupOfAwardees());
    }

    private static boolean isFilledBy(Group group, String unit, Roster roster) {
        List<String> units = group.units();
        return units == null || roster.register().isWithin(unit, units);
    }
}
