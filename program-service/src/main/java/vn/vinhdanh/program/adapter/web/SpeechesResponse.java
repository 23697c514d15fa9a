package vn.vinhdanh.program.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.application.ReadSpeeches.Board;
import vn.vinhdanh.program.application.SpeechSetting;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.publicity.ReadingTime;
import vn.vinhdanh.program.domain.speech.Kind;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.Speech.State;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.SpeechProgramme.Section;
import vn.vinhdanh.program.domain.speech.SpeechRights;
import vn.vinhdanh.program.domain.stage.Award;

/**
 * The speeches of a conference by item of the agenda, in their order.
 *
 * @param items that a speech may stand in
 * @param withdrawn that the programme has no more
 * @param orderVersion for If-Match of the next order
 * @param syllablesAMinute by which the time of reading is counted
 * @param mayPropose kinds that the reader proposes
 */
record SpeechesResponse(
        List<Part> parts,
        List<Entry> withdrawn,
        List<Place> items,
        long orderVersion,
        int syllablesAMinute,
        List<Kind> mayPropose,
        boolean mayManage) {

    /**
     * @param code null for the speeches whose item the agenda has no more
     * @param length of the item in minutes; null while it is open
     * @param minutes of its speeches
     * @param over minutes that do not fit
     */
    record Part(
            @Nullable String code,
            @Nullable String title,
            @Nullable Integer length,
            int minutes,
            int over,
            List<Entry> speeches) {

        static Part of(Section section) {
            Item item = section.item();
            return new Part(
                    item == null ? null : item.code(),
                    item == null ? null : item.title(),
                    item == null ? null : item.minutes(),
                    section.minutes(),
                    section.over(),
                    section.speeches().stream()
                            .map(placed -> Entry.of(placed.speech(), placed.revoked()))
                            .toList());
        }
    }

    /** A speech in a list. */
    record Entry(
            String id,
            Kind kind,
            State state,
            SpeechResponse.Person speaker,
            String theme,
            int minutes,
            boolean revoked,
            boolean ready) {

        static Entry of(Versioned<Speech> versioned, boolean revoked) {
            Speech speech = versioned.state();
            return new Entry(
                    versioned.id(),
                    speech.kind(),
                    speech.state(),
                    SpeechResponse.Person.of(speech.speaker()),
                    speech.terms().theme(),
                    speech.minutes(),
                    revoked,
                    speech.isReady());
        }
    }

    /** @param kind as in the agenda: {@code speeches} for the one of talks */
    record Place(String code, String title, @Nullable String kind) {}

    static SpeechesResponse of(Board board, Actor reader) {
        SpeechSetting setting = board.setting();
        SpeechRights rights = new SpeechRights(setting.conference().plan());
        return new SpeechesResponse(
                board.programme().sections().stream().map(Part::of).toList(),
                board.withdrawn().stream()
                        .map(speech -> Entry.of(speech, SpeechProgramme.isRevoked(speech.state(), setting.awards())))
                        .toList(),
                setting.items().stream()
                        .map(item -> new Place(item.code(), item.title(), item.kind()))
                        .toList(),
                board.order().version(),
                ReadingTime.SYLLABLES_A_MINUTE,
                List.of(Kind.values()).stream()
                        .filter(kind -> rights.proposes(reader, kind))
                        .toList(),
                SpeechRights.manages(reader));
    }

    /**
     * Somebody who is commended and may speak.
     *
     * @param name of the individual, collective or household
     * @param recipient who receives it
     * @param unit code of the unit that proposed them
     * @param movement code of the movement
     * @param speaks whether a speech of theirs is proposed
     */
    record Candidate(
            String nominationId,
            String name,
            String recipient,
            @Nullable String title,
            String unit,
            String movement,
            String form,
            boolean speaks) {

        static List<Candidate> of(Board board) {
            List<String> speaking = board.programme().all().stream()
                    .map(placed -> placed.speech().state().speaker().exemplar())
                    .filter(exemplar -> exemplar != null)
                    .map(exemplar -> exemplar.nominationId())
                    .toList();
            return board.setting().awards().batches().stream()
                    .flatMap(batch -> batch.slots().stream())
                    .map(slot -> of(slot.award(), speaking.contains(slot.award().nominationId())))
                    .toList();
        }

        private static Candidate of(Award award, boolean speaks) {
            return new Candidate(
                    award.nominationId(),
                    award.name(),
                    award.recipient().name(),
                    award.recipient().title(),
                    award.unit(),
                    award.movement(),
                    award.form().name(),
                    speaks);
        }
    }
}
