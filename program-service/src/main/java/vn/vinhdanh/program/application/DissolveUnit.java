package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/** Dissolves a unit that nobody continues. */
public final class DissolveUnit {

    private final UnitRegisters registers;

    public DissolveUnit(UnitRegisters registers) {
        this.registers = registers;
    }

    /**
     * @param expected version of the register from If-Match
     * @throws NotFound if the register has no such unit
     * @throws RuleViolation if it ended already
     */
    public Versioned<UnitRegister> dissolve(
            String code, String reason, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return registers.change(
                context.actor().commune(),
                expected,
                context.withAction("dissolve-unit").withReason(reason),
                register -> register.dissolve(code));
    }
}
