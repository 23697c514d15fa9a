package vn.vinhdanh.program.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Makes the plan of a new conference from an earlier one, with its date open. */
public final class CopyConference {

    private static final String PART = "conference";
    /** What belongs to the earlier one alone. */
    private static final List<String> LEFT_OPEN = List.of("date", "startTime", "window", "edition", "period");

    private final Conferences conferences;
    private final ReadChangedPlan readPlan;
    private final ClaimUnits claimUnits;

    public CopyConference(Conferences conferences, ReadChangedPlan readPlan, ClaimUnits claimUnits) {
        this.conferences = conferences;
        this.readPlan = readPlan;
        this.claimUnits = claimUnits;
    }

    /**
     * The same copy again changes nothing.
     *
     * @throws InvalidInput if code or title are not as in a plan's file
     * @throws RuleViolation if another conference has the code
     */
    public Versioned<Conference> copy(String id, String code, String title, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Conference copied = conferences.get(id, context.actor()).state();
        copied.deletions().requireNotDeleted();
        Map<String, @Nullable Object> particulars = new LinkedHashMap<>();
        if (RawPlan.of(copied.plan()).root().get(PART) instanceof Map<?, ?> earlier) {
            earlier.forEach((key, value) -> particulars.put(String.valueOf(key), value));
        }
        LEFT_OPEN.forEach(key -> particulars.put(key, null));
        particulars.put("code", code);
        particulars.put("title", title);
        RawPlan parts = new RawPlan(Map.of(PART, particulars), Map.of(), List.of(), List.of());
        Outcome<Conference, ConferenceEvent> planned =
                Conference.planned(readPlan.read(copied, parts), context.actor().commune());
        claimUnits.claim(planned.state().plan().units(), context);
        boolean isNew = conferences.plan(planned, context.withAction("copy-plan"));
        Versioned<Conference> copy = conferences.get(planned.state().id(), context.actor());
        if (!isNew) {
            copy.state().requireSamePlan(planned.state().plan());
        }
        return copy;
    }
}
