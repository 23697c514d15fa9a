package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AGroupIsFilledByItsUnits;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AwardeesEnterTheirGroupByTheAward;
import vn.vinhdanh.kernel.InvalidInput;

/** Who may be registered for which group of delegates. */
public final class Registering {

    private Registering() {}

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
        if (roster.units().stream().noneMatch(known -> known.code().equals(unit))) {
            throw new InvalidInput("unit", "Kế hoạch không có đơn vị này.", "The plan has no such unit.");
        }
        if (isByAward(roster, entered)) {
            throw new AwardeesEnterTheirGroupByTheAward(entered);
        }
        if (!anyUnit && !isFilledBy(entered, unit)) {
            throw new AGroupIsFilledByItsUnits(entered);
        }
    }

    /** Whether an officer of the unit registers for the group; of all units, if {@code anyUnit}. */
    public static boolean isOpen(Roster roster, Group group, String unit, boolean anyUnit) {
        return !isByAward(roster, group) && (anyUnit || isFilledBy(group, unit));
    }

    /** A plan with one group for everybody has no group of awardees alone. */
    private static boolean isByAward(Roster roster, Group group) {
        return roster.groups().size() > 1 && group.code().equals(roster.groupOfAwardees());
    }

    private static boolean isFilledBy(Group group, String unit) {
        List<String> units = group.units();
        return units == null || units.contains(unit);
    }
}
