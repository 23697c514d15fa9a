package vn.vinhdanh.nomination.application.certificate;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.certificate.StageArrangement;
import vn.vinhdanh.nomination.domain.certificate.StageArrangements;

/** Stores the order of the stage. It needs neither plan nor decision, so it may come before them. */
public final class OnStageArranged {

    private final StageArrangements arrangements;

    public OnStageArranged(StageArrangements arrangements) {
        this.arrangements = arrangements;
    }

    /** An older order than the known one changes nothing. */
    public void apply(StageArrangedIntegrationEvent event, CommandContext context) {
        StageArrangement told = event.arrangement(context.at());
        CommandContext learning = context.withAction("learn the stage");
        if (!arrangements.add(event.conferenceId(), Outcome.of(told), learning)) {
            arrangements.change(event.conferenceId(), null, learning, known -> known.follow(told));
        }
    }
}
