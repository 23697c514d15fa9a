package vn.vinhdanh.program.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.unit.RegisteredUnit;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;
import vn.vinhdanh.program.domain.unit.UnitRegister;

/** The register of the reader's commune: present and past units, in the order in which they were added. */
record UnitsResponse(long version, List<Item> items) {

    /**
     * @param parent code of the unit above it; absent at the top
     * @param contact where it is reached; for secretariat and office only
     * @param responsible who answers for it; for secretariat and office only
     * @param mergedInto code of the unit that continues it; absent if it was not merged
     * @param dissolved whether it ended without a unit that continues it
     * @param mine whether it exists and the reader's account works for it: the own unit and what lies below it
     */
    record Item(
            String code,
            String name,
            @Nullable String parent,
            @Nullable String contact,
            @Nullable String responsible,
            @Nullable String mergedInto,
            boolean dissolved,
            boolean mine) {

        static Item of(RegisteredUnit unit, boolean withPeople, Actor reader) {
            Particulars particulars = unit.particulars();
            return new Item(
                    unit.code(),
                    particulars.name(),
                    particulars.parent(),
                    withPeople ? particulars.contact() : null,
                    withPeople ? particulars.responsible() : null,
                    unit.mergedInto(),
                    unit.dissolved(),
                    unit.works() && reader.worksFor(unit.code()));
        }
    }

    static UnitsResponse of(Versioned<UnitRegister> register, Actor reader) {
        boolean withPeople = reader.isAny(Role.SECRETARIAT, Role.OFFICE);
        Actor inUnit = reader.in(register.state().tree());
        return new UnitsResponse(
                register.version(),
                register.state().units().stream()
                        .map(unit -> Item.of(unit, withPeople, inUnit))
                        .toList());
    }
}
