package vn.vinhdanh.program.domain.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Events of an agenda. Each has the conference, because the agenda has an id of its own. */
public sealed interface AgendaEvent {

    String commune();

    String conferenceId();

    /** A version that people are told: only the items that changed, with the units they concern. */
    record AgendaReleased(String commune, String conferenceId, Release release) implements AgendaEvent {}

    /**
     * It runs. Published again, with the same start, when its end was taken back.
     *
     * @param rehearsal true before the day of the conference
     */
    record AgendaItemStarted(
            String commune, String conferenceId, String code, String title, Instant startedAt, boolean rehearsal)
            implements AgendaEvent {}

    record AgendaItemFinished(
            String commune, String conferenceId, String code, String title, Instant finishedAt, boolean rehearsal)
            implements AgendaEvent {}

    /**
     * What is running changed otherwise.
     *
     * @param code of the item; null for all of a rehearsal
     * @param minutes by how much an item was extended in all; null for another adjustment
     */
    record AgendaRunAdjusted(
            String commune,
            String conferenceId,
            @Nullable String code,
            Adjustment adjustment,
            @Nullable Integer minutes,
            Instant adjustedAt,
            boolean rehearsal)
            implements AgendaEvent {}

    /** How. */
    enum Adjustment {
        SKIPPED,
        EXTENDED,
        /** A start by mistake, or a skip, was taken back: the item is still to come. */
        SET_BACK,
        /** What was rehearsed was cleared. */
        CLEARED
    }
}
