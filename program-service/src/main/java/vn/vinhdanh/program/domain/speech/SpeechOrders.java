package vn.vinhdanh.program.domain.speech;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;

/** The orders of the speeches of all conferences. They publish no events. */
public interface SpeechOrders extends Aggregates<SpeechOrder, Void> {

    /** Version 0 until somebody made one. */
    default Versioned<SpeechOrder> of(Conference conference) {
        String id = SpeechOrder.idOf(conference.id());
        return find(id).orElseGet(
                        () -> new Versioned<>(id, 0, SpeechOrder.none(conference.commune(), conference.id())));
    }
}
