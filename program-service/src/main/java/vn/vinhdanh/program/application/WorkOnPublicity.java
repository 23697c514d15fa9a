package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.publicity.OfferedFigures;
import vn.vinhdanh.program.domain.publicity.PublicityItem;
import vn.vinhdanh.program.domain.publicity.PublicityItems;
import vn.vinhdanh.program.domain.publicity.PublicityUnits;
import vn.vinhdanh.program.domain.task.Signed;

/** Does a step of a text: of who writes it, or of who directs what is said. */
public final class WorkOnPublicity {

    private final Conferences conferences;
    private final PublicityItems items;
    private final OfferFigures figures;

    public WorkOnPublicity(Conferences conferences, PublicityItems items, OfferFigures figures) {
        this.conferences = conferences;
        this.items = items;
        this.figures = figures;
    }

    /**
     * @param expected version from If-Match; null for a step that needs none
     * @throws NotFound if the commune has no such conference, or it has no such text
     * @throws RuleViolation if the text is not where the step needs it, or the conference is closed or cancelled
     */
    public Versioned<PublicityItem> work(
            String conferenceId, String id, @Nullable Long expected, PublicityStep step, CommandContext context) {
        context.actor().requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        step.requireMay(context.actor(), new PublicityUnits(conference.plan()));
        OfferedFigures offered = figures.offer(conference);
        Signed by = Signed.by(context.actor(), context.at());
        return items.change(id, expected, context.withAction(step.action()), item -> {
            if (!item.conferenceId().equals(conferenceId)) {
                throw new NotFound("publicity item");
            }
            conference.requireOpen();
            return step.on(item, by, offered);
        });
    }
}
