package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.plan.Code;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/** Adds a unit to the register of the commune. */
public final class AddUnit {

    private final UnitRegisters registers;
    private final ClaimUnits claim;

    public AddUnit(UnitRegisters registers, ClaimUnits claim) {
        this.registers = registers;
        this.claim = claim;
    }

    /**
     * @throws InvalidInput if the code has not the form of one
     * @throws RuleViolation if the code is taken, or the unit above does not work at present
     */
    public Versioned<UnitRegister> add(String code, Particulars particulars, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        if (!Code.isValid(code)) {
            throw new InvalidInput(
                    "code",
                    "Mã gồm chữ thường không dấu, số, gạch nối.",
                    "A code has lower-case letters without marks, digits and hyphens.");
        }
        claim.claim(List.of(), context);
        return registers.change(
                context.actor().commune(),
                null,
                context.withAction("add-unit"),
                register -> register.add(code, particulars));
    }
}
