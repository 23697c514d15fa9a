package vn.vinhdanh.nomination.adapter.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormEvent;
import vn.vinhdanh.nomination.domain.award.NormEvent.NormApproved;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of a book of norms to their contracts in contracts/nomination. */
public final class NormEventMapper implements EventMapper<NormEvent> {

    record Approved(
            String commune,
            String id,
            String subject,
            String name,
            @Nullable Long value,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String citation,
            boolean verified) {}

    @Override
    public OutgoingEvent toOutgoing(NormEvent event, String commune) {
        return switch (event) {
            case NormApproved(String of, Norm norm) ->
                new OutgoingEvent(
                        "NormApproved.v1",
                        new Approved(
                                of,
                                norm.id(),
                                norm.subject(),
                                norm.name(),
                                norm.value(),
                                norm.unit().name(),
                                norm.from(),
                                norm.until(),
                                norm.citation(),
                                norm.verified()));
        };
    }
}
