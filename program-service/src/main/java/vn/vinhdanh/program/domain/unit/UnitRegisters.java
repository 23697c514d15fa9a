package vn.vinhdanh.program.domain.unit;

import java.util.Set;
import vn.vinhdanh.kernel.Aggregates;

/** The registers of all communes. The id is the commune's code. */
public interface UnitRegisters extends Aggregates<UnitRegister, UnitEvent> {

    /** Codes of the commune's units that neither were merged nor dissolved; none if it has no register yet. */
    default Set<String> present(String commune) {
        return find(commune).map(register -> register.state().present()).orElse(Set.of());
    }
}
