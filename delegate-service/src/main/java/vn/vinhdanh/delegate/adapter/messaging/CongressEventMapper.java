package vn.vinhdanh.delegate.adapter.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.congress.CongressEvent;
import vn.vinhdanh.delegate.domain.congress.CongressEvent.CongressDelegatesAdopted;
import vn.vinhdanh.delegate.domain.congress.Exemplar;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of a congress list to their contracts. Birth years, addresses and reasons stay in this service. */
public final class CongressEventMapper implements EventMapper<CongressEvent> {

    @Override
    public OutgoingEvent toOutgoing(CongressEvent event, String conferenceId) {
        return switch (event) {
            case CongressDelegatesAdopted adopted ->
                new OutgoingEvent("CongressDelegatesAdopted.v1", Adopted.of(adopted, conferenceId));
        };
    }

    record Adopted(
            String commune,
            String conferenceId,
            int revision,
            String congress,
            LocalDate adoptedOn,
            List<Going> delegates) {

        static Adopted of(CongressDelegatesAdopted event, String conferenceId) {
            return new Adopted(
                    event.list().commune(),
                    conferenceId,
                    event.adoption().revision(),
                    event.list().terms().congress(),
                    VietnamTime.dayOf(event.adoption().by().at()),
                    event.delegates().stream().map(Going::of).toList());
        }
    }

    record Going(String delegateId, String name, @Nullable String title, String unit, List<String> formsOfAward) {

        static Going of(Exemplar exemplar) {
            return new Going(
                    exemplar.delegateId(), exemplar.name(), exemplar.title(), exemplar.unit(), exemplar.forms());
        }
    }
}
