package vn.vinhdanh.program.domain.unit;

import vn.vinhdanh.kernel.Aggregates;

/** The registers of all communes. The id is the commune's code. */
public interface UnitRegisters extends Aggregates<UnitRegister, UnitEvent> {}
