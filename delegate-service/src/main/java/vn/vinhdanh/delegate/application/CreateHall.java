package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.delegate.domain.hall.HallRules.ACodeIsOneHall;
import vn.vinhdanh.delegate.domain.hall.HallTemplate;
import vn.vinhdanh.delegate.domain.hall.Halls;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Adds a hall to the commune, drawn as a template. The same request again changes nothing. */
public final class CreateHall {

    private final Halls halls;

    public CreateHall(Halls halls) {
        this.halls = halls;
    }

    /** @throws ACodeIsOneHall if the code is that of another hall, or of one that was drawn since */
    public Versioned<Hall> create(String code, String name, HallTemplate template, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        String commune = context.actor().commune();
        String id = Hall.id(commune, code);
        Outcome<Hall, Void> first = Hall.from(template, commune, code, name);
        if (!halls.add(id, first, context.withAction("create-hall"))
                && !halls.get(id, context.actor()).state().equals(first.state())) {
            throw new ACodeIsOneHall(code);
        }
        return halls.get(id, context.actor());
    }
}
