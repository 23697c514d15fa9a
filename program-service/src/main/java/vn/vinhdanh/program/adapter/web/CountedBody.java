package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.report.CountedTable;
import vn.vinhdanh.program.domain.report.CountedTables;
import vn.vinhdanh.program.domain.report.Passage;

/**
 * What the rows of a passage count. Whatever is sent, a text keeps the figures that it has, and gets those of now for
 * others.
 *
 * @param code what is counted
 * @param sentence whether it is said in a sentence
 * @param at when it was counted
 * @param words the sentence; not read
 * @param newer whether it is otherwise now; null where that is not asked
 */
record CountedBody(
        @NotBlank @Size(max = 64) String code,
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = 200) String source,
        boolean sentence,
        @NotNull Instant at,
        @Nullable @Size(max = 20_000) String words,
        @Nullable Boolean newer) {

    static CountedBody of(Passage.Figures figures, @Nullable CountedTables facts) {
        CountedTable table = figures.table();
        return new CountedBody(
                table.code(),
                table.title(),
                table.source(),
                figures.sentence(),
                figures.at(),
                table.sentence(),
                facts == null
                        ? null
                        : facts.find(table.code()).filter(table::equals).isEmpty());
    }

    Passage.Figures toFigures(List<List<String>> rows) {
        return new Passage.Figures(new CountedTable(code, title, source, rows), sentence, at);
    }
}
