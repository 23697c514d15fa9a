package vn.vinhdanh.program.adapter.messaging;

import java.util.List;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.domain.unit.UnitEvent;
import vn.vinhdanh.program.domain.unit.UnitEvent.UnitsChanged;

/** Maps the events of the register. Contacts and responsible persons stay in this service. */
public final class UnitEventMapper implements EventMapper<UnitEvent> {

    @Override
    public OutgoingEvent toOutgoing(UnitEvent event, String commune) {
        return switch (event) {
            case UnitsChanged changed ->
                new OutgoingEvent(
                        "UnitsChanged.v1",
                        new UnitsChangedPayload(
                                commune,
                                changed.register().sequence(),
                                changed.register().tree().units()));
        };
    }

    record UnitsChangedPayload(String commune, int sequence, List<UnitTree.Unit> units) {}
}
