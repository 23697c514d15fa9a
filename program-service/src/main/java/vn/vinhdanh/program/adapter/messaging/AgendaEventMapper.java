package vn.vinhdanh.program.adapter.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.domain.agenda.AgendaEvent;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.Adjustment;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemFinished;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemStarted;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaReleased;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaRunAdjusted;
import vn.vinhdanh.program.domain.agenda.Release.Aspect;
import vn.vinhdanh.program.domain.agenda.Release.Change;

/** Maps the events of an agenda. Speakers and performers stay in this service. */
public final class AgendaEventMapper implements EventMapper<AgendaEvent> {

    @Override
    public OutgoingEvent toOutgoing(AgendaEvent event, String agendaId) {
        String commune = event.commune();
        String conferenceId = event.conferenceId();
        return switch (event) {
            case AgendaReleased released ->
                new OutgoingEvent(
                        "AgendaReleased.v1",
                        new AgendaReleasedPayload(
                                commune,
                                conferenceId,
                                released.release().number(),
                                released.release().at(),
                                released.release().changes().stream()
                                        .map(ChangedItem::of)
                                        .toList()));
            case AgendaItemStarted it ->
                new OutgoingEvent(
                        "AgendaItemStarted.v1",
                        new StartedPayload(
                                commune, conferenceId, it.code(), it.title(), it.startedAt(), it.rehearsal()));
            case AgendaItemFinished it ->
                new OutgoingEvent(
                        "AgendaItemFinished.v1",
                        new FinishedPayload(
                                commune, conferenceId, it.code(), it.title(), it.finishedAt(), it.rehearsal()));
            case AgendaRunAdjusted it ->
                new OutgoingEvent(
                        "AgendaRunAdjusted.v1",
                        new AdjustedPayload(
                                commune,
                                conferenceId,
                                it.code(),
                                it.adjustment(),
                                it.minutes(),
                                it.adjustedAt(),
                                it.rehearsal()));
        };
    }

    record AgendaReleasedPayload(
            String commune, String conferenceId, int release, Instant releasedAt, List<ChangedItem> changed) {}

    record ChangedItem(String code, String title, List<Aspect> aspects, List<String> owners) {

        static ChangedItem of(Change change) {
            return new ChangedItem(change.code(), change.title(), change.aspectsInOrder(), change.owners());
        }
    }

    record StartedPayload(
            String commune, String conferenceId, String code, String title, Instant startedAt, boolean rehearsal) {}

    record FinishedPayload(
            String commune, String conferenceId, String code, String title, Instant finishedAt, boolean rehearsal) {}

    record AdjustedPayload(
            String commune,
            String conferenceId,
            @Nullable String code,
            Adjustment adjustment,
            @Nullable Integer minutes,
            Instant adjustedAt,
            boolean rehearsal) {}
}
