package vn.vinhdanh.program.application;

import java.util.Optional;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.application.ImportPlan.Imported;
import vn.vinhdanh.program.domain.commune.Communes;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.PlanReader;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/** Shows what the import of a plan would create. Writes nothing. */
public final class PreviewPlan {

    private final Conferences conferences;
    private final Communes communes;
    private final UnitRegisters registers;

    public PreviewPlan(Conferences conferences, Communes communes, UnitRegisters registers) {
        this.conferences = conferences;
        this.communes = communes;
        this.registers = registers;
    }

    /**
     * @return with version 0 if the conference would be new, else the conference that the same plan created
     * @throws InvalidInput as the import
     * @throws RuleViolation as the import
     */
    public Imported preview(RawPlan raw, Actor actor) {
        actor.requireAny(Role.SECRETARIAT);
        Conference conference = Conference.planned(
                        PlanReader.read(raw, registers.present(actor.commune())), actor.commune())
                .state();
        Particulars.Commune commune = conference.plan().conference().commune();
        communes.find(conference.commune())
                .ifPresent(known -> known.state().requireIs(commune.name(), commune.province()));
        Optional<Versioned<Conference>> current =
                conferences.find(conference.id()).filter(known -> !known.state().wasDeleted());
        current.ifPresent(existing -> existing.state().requireSamePlan(conference.plan()));
        return new Imported(current.orElse(new Versioned<>(conference.id(), 0, conference)), current.isEmpty(), raw);
    }
}
