package vn.vinhdanh.program.adapter.messaging;

import java.util.List;
import java.util.stream.IntStream;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.domain.ceremony.ArrangementEvent;
import vn.vinhdanh.program.domain.ceremony.ArrangementEvent.StageArranged;

/** Maps the events of an arrangement. Awards are named by their nominations; no name leaves this service. */
public final class ArrangementEventMapper implements EventMapper<ArrangementEvent> {

    @Override
    public OutgoingEvent toOutgoing(ArrangementEvent event, String conferenceId) {
        return switch (event) {
            case StageArranged arranged -> {
                List<List<String>> batches = arranged.order().batches();
                yield new OutgoingEvent(
                        "StageArranged.v1",
                        new StageArrangedPayload(
                                arranged.commune(),
                                arranged.conferenceId(),
                                arranged.order().revision(),
                                IntStream.range(0, batches.size())
                                        .mapToObj(batch -> new Batch(batch + 1, batches.get(batch)))
                                        .toList()));
            }
        };
    }

    record StageArrangedPayload(String commune, String conferenceId, int revision, List<Batch> batches) {}

    record Batch(int number, List<String> nominationIds) {}
}
