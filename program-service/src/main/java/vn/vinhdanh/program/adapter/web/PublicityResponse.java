package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.publicity.Content;
import vn.vinhdanh.program.domain.publicity.Content.Kind;
import vn.vinhdanh.program.domain.publicity.Figure;
import vn.vinhdanh.program.domain.publicity.OfferedFigures;
import vn.vinhdanh.program.domain.publicity.Publication;
import vn.vinhdanh.program.domain.publicity.PublicityItem;
import vn.vinhdanh.program.domain.publicity.PublicityItem.State;
import vn.vinhdanh.program.domain.publicity.PublicityUnits;
import vn.vinhdanh.program.domain.publicity.Reading.Phase;
import vn.vinhdanh.program.domain.publicity.ReadingTime;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * A bulletin or a news item.
 *
 * @param id of its history
 * @param seconds that it takes to read it aloud
 * @param mayWrite whether the reader writes for the commune
 * @param mayApprove whether the reader approves this text: of the unit that directs, and none of those who wrote it
 */
record PublicityResponse(
        String id,
        long version,
        Kind kind,
        State state,
        String title,
        String text,
        int syllables,
        int seconds,
        List<Time> readings,
        List<Used> figures,
        Word written,
        @Nullable Word submitted,
        @Nullable Word approved,
        @Nullable Word returned,
        List<Published> publications,
        boolean mayWrite,
        boolean mayApprove) {

    /** @param fits whether the conference, on its date of now, makes it before, during or after it */
    record Time(Phase phase, LocalDate day, LocalTime time, boolean fits) {}

    /**
     * @param value when it was written
     * @param now null if it is not offered any more
     */
    record Used(
            String code, String label, int value, @Nullable Integer now) {}

    /** @param text empty if nothing was said */
    record Word(String by, String unit, Instant at, String text) {

        static Word of(Signed signed, String text) {
            return new Word(signed.name(), signed.unit(), signed.at(), text);
        }

        static @Nullable Word of(@Nullable Signed signed) {
            return signed == null ? null : of(signed, "");
        }
    }

    record Published(
            int number, String where, @Nullable String link, LocalDate day, String note, String by, Instant at) {

        static Published of(Publication publication) {
            return new Published(
                    publication.number(),
                    publication.place().where(),
                    publication.place().link(),
                    publication.place().day(),
                    publication.place().note(),
                    publication.signed().name(),
                    publication.signed().at());
        }
    }

    static PublicityResponse of(
            Versioned<PublicityItem> versioned, Conference conference, OfferedFigures offered, Actor reader) {
        PublicityItem item = versioned.state();
        Content content = item.content();
        PublicityUnits units = new PublicityUnits(conference.plan());
        PublicityItem.Return returned = item.returned();
        return new PublicityResponse(
                versioned.id(),
                versioned.version(),
                content.kind(),
                item.state(),
                content.headline(),
                content.text(),
                ReadingTime.syllables(content.text()),
                ReadingTime.seconds(content.text()),
                content.readings().stream()
                        .map(reading -> new Time(
                                reading.phase(), reading.day(), reading.time(), reading.fits(conference.schedule())))
                        .toList(),
                content.figures().stream()
                        .map(figure -> new Used(
                                figure.code(),
                                figure.label(),
                                figure.value(),
                                offered.figure(figure.code()).map(Figure::value).orElse(null)))
                        .toList(),
                Word.of(item.written(), ""),
                Word.of(item.submitted()),
                Word.of(item.approved()),
                returned == null ? null : Word.of(returned.signed(), returned.reason()),
                item.publications().stream().map(Published::of).toList(),
                units.mayWrite(reader),
                units.mayApprove(reader) && !item.wasWrittenBy(reader.id()));
    }
}
