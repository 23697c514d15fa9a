package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.plan.RawPlan;

/** Replaces parts of a conference's plan. The whole plan that results is read by the rules of an imported file. */
public final class EditPlan {

    private final Conferences conferences;
    private final ReadChangedPlan readPlan;
    private final ClaimUnits claimUnits;

    public EditPlan(Conferences conferences, ReadChangedPlan readPlan, ClaimUnits claimUnits) {
        this.conferences = conferences;
        this.readPlan = readPlan;
        this.claimUnits = claimUnits;
    }

    /**
     * @param expected version from If-Match
     * @param parts each part of the plan that it names is replaced as a whole; the others stay
     * @throws InvalidInput with all errors of the resulting plan, each with its path
     * @throws RuleViolation if the change contradicts what stays, or the conference is closed
     */
    public Versioned<Conference> edit(String id, @Nullable Long expected, RawPlan parts, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Versioned<Conference> read = conferences.get(id, context.actor());
        if (expected == null || expected == read.version()) {
            claimUnits.claim(replanned(read.state(), parts).state().plan().units(), context);
        }
        return conferences.change(
                id, expected, context.withAction("edit-plan"), conference -> replanned(conference, parts));
    }

    private Outcome<Conference, ConferenceEvent> replanned(Conference conference, RawPlan parts) {
        return conference.replan(readPlan.read(conference, parts));
    }
}
