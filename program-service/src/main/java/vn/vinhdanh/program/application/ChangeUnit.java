package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/** Changes name, place, contact and responsible person of a unit. */
public final class ChangeUnit {

    private final UnitRegisters registers;

    public ChangeUnit(UnitRegisters registers) {
        this.registers = registers;
    }

    /**
     * @param expected version of the register from If-Match
     * @throws NotFound if the register has no such unit
     * @throws RuleViolation if it ended, or its new place contradicts the register
     */
    public Versioned<UnitRegister> change(
            String code, Particulars particulars, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return registers.change(
                context.actor().commune(),
                expected,
                context.withAction("change-unit"),
                register -> register.change(code, particulars));
    }
}
