package vn.vinhdanh.program.adapter.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhdanh.paper.Block;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.RichParagraph;
import vn.vinhdanh.paper.RichParagraph.Span;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.program.domain.report.Passage;
import vn.vinhdanh.program.domain.report.Run;

/** The passages of a text as blocks of a document. */
final class PassageBlocks {

    private PassageBlocks() {}

    static Stream<Block> of(Passage passage) {
        return switch (passage) {
            case Passage.Heading(int level, String text) ->
                Stream.of(new RichParagraph(List.of(new Span(text, true, level > 1))));
            case Passage.Words(var runs) ->
                runs.isEmpty() ? Stream.of() : Stream.of(new RichParagraph(spans("", runs)));
            case Passage.Entries(boolean numbered, var entries) ->
                IntStream.range(0, entries.size())
                        .mapToObj(at -> new RichParagraph(spans(numbered ? (at + 1) + ") " : "- ", entries.get(at))));
            case Passage.Grid(var rows) -> Stream.of(table(rows));
            case Passage.Figures figures ->
                figures.sentence()
                        ? Stream.of(Paragraph.of(figures.table().sentence()))
                        : Stream.of(
                                Paragraph.italic(figures.table().title()),
                                table(figures.table().rows()));
        };
    }

    private static List<Span> spans(String mark, List<Run> runs) {
        return Stream.concat(
                        mark.isEmpty() ? Stream.of() : Stream.of(Span.plain(mark)),
                        runs.stream().map(run -> new Span(run.text(), run.bold(), run.italic())))
                .toList();
    }

    /** A column is as wide as its longest texts ask for, within bounds. Numbers are set to the right. */
    private static Table table(List<List<String>> rows) {
        List<Column> columns = IntStream.range(0, rows.getFirst().size())
                .mapToObj(at -> column(rows.stream().map(row -> row.get(at)).toList()))
                .toList();
        return new Table(
                columns, rows.stream().skip(1).<Table.Row>map(Table.Entry::new).toList());
    }

    private static Column column(List<String> cells) {
        int longest = cells.stream().mapToInt(String::length).max().orElse(1);
        int share = Math.clamp(longest, 4, 40);
        List<String> values =
                cells.stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        boolean numbers = !values.isEmpty() && values.stream().allMatch(cell -> cell.matches("[\\d.,%\\s-]+"));
        return numbers ? Column.number(cells.getFirst(), share) : Column.text(cells.getFirst(), share);
    }
}
