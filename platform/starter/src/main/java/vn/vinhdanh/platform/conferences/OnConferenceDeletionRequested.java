package vn.vinhdanh.platform.conferences;

import java.util.function.Predicate;
import vn.vinhdanh.kernel.CommandContext;

/** Agrees to the deletion of a conference if nothing followed its plan in this service; else objects. */
public final class OnConferenceDeletionRequested {

    private final MongoConferenceUses uses;
    private final Predicate<ConferenceDeletionRequestedIntegrationEvent> usedBefore;

    /** @param usedBefore finds what an earlier version of the service has written, which did not say that it uses it */
    public OnConferenceDeletionRequested(
            MongoConferenceUses uses, Predicate<ConferenceDeletionRequestedIntegrationEvent> usedBefore) {
        this.uses = uses;
        this.usedBefore = usedBefore;
    }

    public void apply(ConferenceDeletionRequestedIntegrationEvent request, CommandContext context) {
        if (usedBefore.test(request)) {
            uses.note(request.conferenceId(), context.withAction("use-conference"), ConferenceUse::use);
        }
        uses.note(
                request.conferenceId(), context.withAction("answer-deletion"), known -> known.bar(request.sequence()));
    }

    /** A newer plan lifts the bar: the deletion was refused, or the plan was imported again. */
    public void planned(String conferenceId, int sequence, CommandContext context) {
        if (sequence > 0) {
            uses.note(conferenceId, context.withAction("note-plan"), known -> known.plan(sequence));
        }
    }
}
