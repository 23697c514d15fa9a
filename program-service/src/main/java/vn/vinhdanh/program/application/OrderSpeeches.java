package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.speech.SpeechOrder;
import vn.vinhdanh.program.domain.speech.SpeechOrders;
import vn.vinhdanh.program.domain.speech.SpeechRights;

/** Says in which order the speeches of a conference are held. */
public final class OrderSpeeches {

    private final Conferences conferences;
    private final SpeechOrders orders;

    public OrderSpeeches(Conferences conferences, SpeechOrders orders) {
        this.conferences = conferences;
        this.orders = orders;
    }

    /**
     * @param expected version from If-Match, 0 for the first order
     * @param speeches ids, the first one first; what is not among them comes last
     * @throws vn.vinhdanh.kernel.NotFound if the commune has no such conference
     */
    public Versioned<SpeechOrder> order(
            String conferenceId, Long expected, List<String> speeches, CommandContext context) {
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        return orders.changeOrBegin(
                SpeechOrder.idOf(conferenceId),
                SpeechOrder.none(conference.commune(), conferenceId),
                expected,
                context.withAction("order-speeches"),
                order -> {
                    SpeechRights.requireManages(context.actor());
                    conference.requireOpen();
                    return order.arrange(speeches);
                });
    }
}
