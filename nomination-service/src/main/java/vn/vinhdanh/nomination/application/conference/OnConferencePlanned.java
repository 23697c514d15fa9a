package vn.vinhdanh.nomination.application.conference;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;

/** Stores a new plan, or the new content of a known one. */
public final class OnConferencePlanned {

    private final Conferences conferences;

    public OnConferencePlanned(Conferences conferences) {
        this.conferences = conferences;
    }

    public void apply(ConferencePlannedIntegrationEvent event, CommandContext context) {
        Conference plan = event.conference();
        if (!conferences.add(plan.id(), Outcome.of(plan), context.withAction("learn the plan"))) {
            conferences.change(plan.id(), null, context.withAction("learn the plan"), known -> known.replan(plan));
        }
    }
}
