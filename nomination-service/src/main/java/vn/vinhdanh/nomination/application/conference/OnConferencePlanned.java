package vn.vinhdanh.nomination.application.conference;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;

/** A plan was imported, or came again in a new form. */
public final class OnConferencePlanned {

    private final Conferences conferences;

    public OnConferencePlanned(Conferences conferences) {
        this.conferences = conferences;
    }

    public void apply(ConferencePlannedIntegrationEvent fact, CommandContext cause) {
        Conference plan = fact.conference();
        if (!conferences.add(plan.id(), Outcome.of(plan), cause.doing("learn the plan"))) {
            conferences.change(plan.id(), null, cause.doing("learn the plan"), known -> known.replan(plan));
        }
    }
}
