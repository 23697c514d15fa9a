package vn.vinhdanh.program.application;

import java.util.HashMap;
import java.util.Map;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.report.Outline;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.ReportParts;

/**
 * Lets the parts of the report follow the outline of the plan. It asks what holds now, so it does not matter which fact of
 * the conference comes first, or how often. The report of a conference that has ended stays as it is.
 */
public final class FollowOutline {

    private final Conferences conferences;
    private final ReportParts parts;

    public FollowOutline(Conferences conferences, ReportParts parts) {
        this.conferences = conferences;
        this.parts = parts;
    }

    /** @throws MissingPrerequisite if the conference is not known */
    public void follow(String conferenceId, CommandContext context) {
        Conference conference = conferences
                .find(conferenceId)
                .map(Versioned::state)
                .orElseThrow(() -> new MissingPrerequisite("conference/" + conferenceId));
        if (conference.closedAt() != null || conference.cancelled() != null || conference.wasDeleted()) {
            return;
        }
        Map<String, Versioned<ReportPart>> known = new HashMap<>();
        parts.ofConference(conferenceId).forEach(part -> known.put(part.state().code(), part));
        Outline outline = Outline.of(
                conference, known.values().stream().map(Versioned::state).toList());
        for (ReportPart part : outline.parts()) {
            Versioned<ReportPart> stored = known.get(part.code());
            if (stored == null) {
                parts.add(
                        ReportPart.idOf(conferenceId, part.code()),
                        Outcome.of(part),
                        context.withAction("outline-part"));
            } else {
                parts.change(stored, context.withAction("follow-outline"), state -> state.follow(part.place()));
            }
        }
        outline.left()
                .forEach(left -> parts.change(
                        ReportPart.idOf(conferenceId, left.code()),
                        null,
                        context.withAction("withdraw-part"),
                        ReportPart::withdraw));
    }
}
