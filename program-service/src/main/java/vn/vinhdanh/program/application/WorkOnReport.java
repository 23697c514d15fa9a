package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.report.CountedTables;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.ReportParts;
import vn.vinhdanh.program.domain.task.Signed;

/** Does a step of a part of the report: its unit's, or the secretariat's. */
public final class WorkOnReport {

    private final Conferences conferences;
    private final ReportParts parts;
    private final ReadReport read;
    private final FollowOutline follow;
    private final CountForReport figures;

    public WorkOnReport(
            Conferences conferences, ReportParts parts, ReadReport read, FollowOutline follow, CountForReport figures) {
        this.conferences = conferences;
        this.parts = parts;
        this.read = read;
        this.follow = follow;
        this.figures = figures;
    }

    /**
     * @param expected version from If-Match; null for a step that needs none
     * @throws NotFound if the commune has no such conference, or its report no such part
     * @throws RuleViolation if the part is not where the step needs it, or the conference is closed or cancelled
     */
    public Versioned<ReportPart> work(
            String conferenceId, String code, @Nullable Long expected, ReportStep step, CommandContext context) {
        context.actor().requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        String id = ReportPart.idOf(conferenceId, code);
        boolean unstored = parts.find(id).isEmpty();
        if (unstored) {
            // The plan is older than the report, or its fact is still on the way.
            step.requireMay(
                    context.actor(),
                    read.read(conferenceId, code, context.actor()).state());
            conference.requireOpen();
            follow.follow(conferenceId, context);
        }
        Signed by = Signed.by(context.actor(), context.at());
        CountedTables facts = figures.count(conference);
        Long version = unstored && expected != null && expected == 0 ? Long.valueOf(1) : expected;
        return parts.change(id, version, context.withAction(step.action()), part -> {
            step.requireMay(context.actor(), part);
            conference.requireOpen();
            step.requireFits(conference);
            return step.on(part, by, facts);
        });
    }
}
