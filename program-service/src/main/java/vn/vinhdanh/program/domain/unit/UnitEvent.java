package vn.vinhdanh.program.domain.unit;

/** Events of a register of units. */
public sealed interface UnitEvent {

    /** The whole register as it stands. Other services make their copies from this event. */
    record UnitsChanged(UnitRegister register) implements UnitEvent {}
}
