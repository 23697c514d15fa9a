package vn.vinhdanh.platform.units;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** Keeps the newest register of a commune. */
public final class OnUnitsChanged {

    private final MongoUnits units;

    public OnUnitsChanged(MongoUnits units) {
        this.units = units;
    }

    public void apply(UnitsChangedIntegrationEvent event, CommandContext context) {
        CommandContext learning = context.withAction("learn the units");
        if (!units.add(event.commune(), Outcome.of(event.known()), learning)) {
            units.change(event.commune(), null, learning, known -> known.learn(event.known()));
        }
    }
}
