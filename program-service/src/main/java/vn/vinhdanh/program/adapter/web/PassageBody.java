package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.report.CountedTables;
import vn.vinhdanh.program.domain.report.Passage;
import vn.vinhdanh.program.domain.report.Run;

/**
 * A passage of the text of a part, as it is sent and shown.
 *
 * @param level of a heading: 1 or 2
 * @param text of a heading
 * @param runs of a paragraph
 * @param entries of a list
 * @param rows of a table, and of figures; the first one is its header
 * @param figures what the rows count
 */
record PassageBody(
        @NotNull Kind kind,
        @Nullable Integer level,
        @Nullable String text,
        @Nullable List<@Valid @NotNull Stretch> runs,
        @Nullable List<@NotNull List<@Valid @NotNull Stretch>> entries,
        @Nullable List<@NotNull List<@NotNull String>> rows,
        @Nullable @Valid CountedBody figures) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        BULLETS,
        NUMBERS,
        TABLE,
        FIGURES
    }

    /** A stretch of text in one type. */
    record Stretch(@NotNull String text, boolean bold, boolean italic) {

        static List<Stretch> of(List<Run> runs) {
            return runs.stream()
                    .map(run -> new Stretch(run.text(), run.bold(), run.italic()))
                    .toList();
        }

        static List<Run> runs(List<Stretch> stretches) {
            return stretches.stream()
                    .map(stretch -> new Run(stretch.text(), stretch.bold(), stretch.italic()))
                    .toList();
        }
    }

    /** Of a text that is not compared with the facts of now. */
    static PassageBody of(Passage passage) {
        return of(passage, null);
    }

    /** @param facts of now; null to compare with none */
    static PassageBody of(Passage passage, @Nullable CountedTables facts) {
        return switch (passage) {
            case Passage.Heading(int level, String text) ->
                new PassageBody(Kind.HEADING, level, text, null, null, null, null);
            case Passage.Words(var runs) ->
                new PassageBody(Kind.PARAGRAPH, null, null, Stretch.of(runs), null, null, null);
            case Passage.Entries(boolean numbered, var entries) ->
                new PassageBody(
                        numbered ? Kind.NUMBERS : Kind.BULLETS,
                        null,
                        null,
                        null,
                        entries.stream().map(Stretch::of).toList(),
                        null,
                        null);
            case Passage.Grid(var rows) -> new PassageBody(Kind.TABLE, null, null, null, null, rows, null);
            case Passage.Figures figures ->
                new PassageBody(
                        Kind.FIGURES, null, null, null, null, figures.table().rows(), CountedBody.of(figures, facts));
        };
    }

    /** @throws InvalidInput if it lacks what its kind has */
    Passage toPassage(String path) {
        return switch (kind) {
            case HEADING -> new Passage.Heading(level == null ? 1 : level, given(text, path + ".text"));
            case PARAGRAPH -> new Passage.Words(Stretch.runs(given(runs, path + ".runs")));
            case BULLETS, NUMBERS ->
                new Passage.Entries(
                        kind == Kind.NUMBERS,
                        given(entries, path + ".entries").stream()
                                .map(Stretch::runs)
                                .toList());
            case TABLE -> new Passage.Grid(given(rows, path + ".rows"));
            case FIGURES -> given(figures, path + ".figures").toFigures(given(rows, path + ".rows"));
        };
    }

    private static <T> T given(@Nullable T value, String path) {
        if (value == null) {
            throw new InvalidInput(path, "Thiếu nội dung.", "The content is missing.");
        }
        return value;
    }
}
