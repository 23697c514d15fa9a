package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/** Merges a unit into another, which continues it. */
public final class MergeUnit {

    private final UnitRegisters registers;

    public MergeUnit(UnitRegisters registers) {
        this.registers = registers;
    }

    /**
     * @param expected version of the register from If-Match
     * @throws NotFound if the register has no such unit
     * @throws RuleViolation if one of them ended, or the other is below it
     */
    public Versioned<UnitRegister> merge(
            String code, String into, String reason, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return registers.change(
                context.actor().commune(),
                expected,
                context.withAction("merge-unit").withReason(reason),
                register -> register.merge(code, into));
    }
}
