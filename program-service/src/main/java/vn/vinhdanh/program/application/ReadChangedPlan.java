package vn.vinhdanh.program.application;

import java.util.HashSet;
import java.util.Set;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.PlanReader;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/**
 * Reads the plan that a conference would have with other parts. Its groups of delegates may name each present unit of the
 * register, and what they name already although it ended since.
 */
public final class ReadChangedPlan {

    private final UnitRegisters registers;

    public ReadChangedPlan(UnitRegisters registers) {
        this.registers = registers;
    }

    /** @throws InvalidInput with all errors of the resulting plan, each with its path */
    public Plan read(Conference conference, RawPlan parts) {
        Set<String> known = new HashSet<>(conference.plan().unitsOfGroups());
        known.addAll(registers.present(conference.commune()));
        return PlanReader.readChange(RawPlan.of(conference.plan().coded()).with(parts), known);
    }
}
