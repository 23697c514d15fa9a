package vn.vinhdanh.program.application;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.commune.Communes;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.conference.Warnings;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.PlanReader;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.domain.plan.Warning;
import vn.vinhdanh.program.domain.unit.UnitRegisters;

/** Creates the conference of a plan. If the same plan was imported before, returns the existing conference. */
public final class ImportPlan {

    private final Conferences conferences;
    private final Communes communes;
    private final UnitRegisters registers;
    private final ClaimUnits claimUnits;

    public ImportPlan(Conferences conferences, Communes communes, UnitRegisters registers, ClaimUnits claimUnits) {
        this.conferences = conferences;
        this.communes = communes;
        this.registers = registers;
        this.claimUnits = claimUnits;
    }

    /**
     * @throws InvalidInput with all errors of the plan, each with its path
     * @throws RuleViolation if the plan belongs to another commune, has the code of another one, or differs from an
     *     imported plan of the same code
     */
    public Imported importPlan(RawPlan raw, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        String own = context.actor().commune();
        Outcome<Conference, ConferenceEvent> planned =
                Conference.planned(PlanReader.read(raw, registers.present(own)), own);
        Conference conference = planned.state();
        Particulars.Commune commune = conference.plan().conference().commune();
        communes.claim(conference.commune(), commune.name(), commune.province(), context)
                .requireIs(commune.name(), commune.province());
        conferences.find(conference.id()).ifPresent(known -> known.state().requireSamePlan(conference.plan()));
        claimUnits.claim(conference.plan().units(), context);
        boolean isNew = conferences.plan(planned, context.withAction("import-plan"));
        Versioned<Conference> current = conferences.get(conference.id(), context.actor());
        if (!isNew) {
            current.state().requireSamePlan(conference.plan());
        }
        return new Imported(current, isNew, raw);
    }

    /**
     * @param isNew false if the same plan was imported before and nothing changed
     */
    public record Imported(Versioned<Conference> conference, boolean isNew, RawPlan file) {

        /** What a person should check: ambiguous passages of the file, then the conference, with the lines. */
        public List<Warning> warnings() {
            return Stream.concat(file.notes().stream(), Warnings.of(conference.state()).stream())
                    .map(warning -> warning.in(file))
                    .toList();
        }
    }
}
