package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.plan.PlanReader;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.domain.plan.Warning;

/** Makes a conference of a commune's plan, or finds the one that the same plan made before. */
public final class ImportPlan {

    private final Conferences conferences;

    public ImportPlan(Conferences conferences) {
        this.conferences = conferences;
    }

    /**
     * @throws InvalidInput with every fault of the plan, each at its path
     * @throws RuleViolation where the plan is another commune's, or differs from the one imported under its code
     */
    public Imported importPlan(RawPlan raw, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT);
        Outcome<Conference, ConferenceEvent> planned =
                Conference.planned(PlanReader.read(raw), cause.actor().commune());
        Conference conference = planned.state();
        boolean isNew = conferences.add(conference.id(), planned, cause.doing("import-plan"));
        Versioned<Conference> stored = conferences.get(conference.id(), cause.actor());
        if (!isNew) {
            stored.state().importedAgain(conference.plan());
        }
        return new Imported(stored, isNew, raw.notes());
    }

    /**
     * @param isNew false: the same plan had been imported before, and nothing changed
     * @param notes how unclear passages of the text were read
     */
    public record Imported(Versioned<Conference> conference, boolean isNew, List<Warning> notes) {}
}
