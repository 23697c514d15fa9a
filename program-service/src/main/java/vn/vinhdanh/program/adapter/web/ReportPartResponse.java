package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.adapter.web.TaskResponse.Word;
import vn.vinhdanh.program.domain.report.CountedTables;
import vn.vinhdanh.program.domain.report.Lock;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.ReportText;
import vn.vinhdanh.program.domain.report.Standing;
import vn.vinhdanh.program.domain.report.Standing.State;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * A part of the report with its text, what was handed in, and what was said about it.
 *
 * @param id of its history
 * @param withdrawn whether the outline has it no more
 * @param due last day; null if none is set
 * @param settled who handed it in, accepted it or sent it back, and then why; null before that
 * @param revision of the text; who saves or hands in names it
 * @param saved who saved the text last; null before the first time
 * @param lock who writes it now; null if nobody does
 * @param versions what was handed in, oldest first; the oldest may have gone
 */
record ReportPartResponse(
        String id,
        String code,
        int number,
        String section,
        String title,
        boolean withdrawn,
        String unit,
        @Nullable LocalDate due,
        State state,
        @Nullable Word settled,
        int revision,
        @Nullable Word saved,
        List<PassageBody> passages,
        @Nullable Held lock,
        List<HandedIn> versions,
        List<Word> comments) {

    /** @param account subject of the token of who holds it */
    record Held(String account, String name, Instant until) {}

    record HandedIn(int number, String by, Instant at, List<PassageBody> passages) {}

    /** @param facts of now, with which the figures of the text are compared */
    static ReportPartResponse of(String id, ReportPart part, CountedTables facts, Instant now) {
        Standing standing = part.standing();
        Signed settled = standing.signed();
        Signed saved = part.draft().saved();
        Lock lock = Lock.at(part.lock(), now);
        return new ReportPartResponse(
                id,
                part.code(),
                part.place().number(),
                part.place().section(),
                part.place().title(),
                part.withdrawn(),
                part.charge().unit(),
                part.charge().due(),
                standing.state(),
                settled == null ? null : Word.of(settled, standing.reason() == null ? "" : standing.reason()),
                part.draft().revision(),
                saved == null ? null : Word.of(saved, ""),
                part.draft().text().passages().stream()
                        .map(passage -> PassageBody.of(passage, facts))
                        .toList(),
                lock == null ? null : new Held(lock.account(), lock.name(), lock.until()),
                part.versions().stream()
                        .map(version -> new HandedIn(
                                version.number(),
                                version.signed().name(),
                                version.signed().at(),
                                passages(version.text())))
                        .toList(),
                part.comments().stream()
                        .map(comment -> Word.of(comment.signed(), comment.text()))
                        .toList());
    }

    private static List<PassageBody> passages(ReportText text) {
        return text.passages().stream().map(PassageBody::of).toList();
    }
}
