package vn.vinhdanh.program.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.unit.UnitRegister;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/**
 * Brings the units of a plan into the register of the commune. A commune from before the register has its units in its
 * plans: they enter first.
 */
public final class ClaimUnits {

    private final UnitRegisters registers;
    private final Conferences conferences;

    public ClaimUnits(UnitRegisters registers, Conferences conferences) {
        this.registers = registers;
        this.conferences = conferences;
    }

    /** @param units of a plan; none only makes sure that there is a register */
    public Versioned<UnitRegister> claim(List<Unit> units, CommandContext context) {
        CommandContext claim = context.withAction("claim-units");
        String commune = context.actor().commune();
        if (registers.find(commune).isEmpty()) {
            Map<String, String> first = unitsOfPlans(context.actor());
            names(units).forEach(first::putIfAbsent);
            registers.add(commune, UnitRegister.open(commune, first), claim);
        }
        return registers.change(commune, null, claim, register -> register.claim(names(units)));
    }

    private Map<String, String> unitsOfPlans(Actor actor) {
        Map<String, String> known = new LinkedHashMap<>();
        Pages.forEach(
                (after, limit) -> conferences.ofCommune(actor, after, limit),
                conference -> names(conference.state().plan().units()).forEach(known::putIfAbsent));
        return known;
    }

    private static Map<String, String> names(List<Unit> units) {
        Map<String, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.putIfAbsent(unit.code(), unit.name()));
        return names;
    }
}
