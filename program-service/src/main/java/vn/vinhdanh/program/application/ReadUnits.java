package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/** Shows the register of units to all who take part in the business of the commune. The first look makes it. */
public final class ReadUnits {

    private final UnitRegisters registers;
    private final ClaimUnits claim;

    public ReadUnits(UnitRegisters registers, ClaimUnits claim) {
        this.registers = registers;
        this.claim = claim;
    }

    public Versioned<UnitRegister> read(CommandContext context) {
        Actor reader = context.actor();
        reader.requirePartInBusiness();
        return registers
                .find(reader.commune())
                .orElseGet(() -> claim.claim(List.of(), context.by(Actor.system(reader.commune()))));
    }
}
