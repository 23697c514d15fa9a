package vn.vinhdanh.program.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.program.domain.report.Passage.Entries;
import vn.vinhdanh.program.domain.report.Passage.Figures;
import vn.vinhdanh.program.domain.report.Passage.Grid;
import vn.vinhdanh.program.domain.report.Passage.Heading;
import vn.vinhdanh.program.domain.report.Passage.Words;

/** The text of a part, from top to bottom. It has no layout of its own: the paper gives it one. */
public record ReportText(List<Passage> passages) {

    public static final ReportText NONE = new ReportText(List.of());

    /** In characters; some fifteen pages. A part with its versions and its history fits into one document. */
    public static final int LONGEST = 40_000;

    public static final int MOST_PASSAGES = 400;
    public static final int LONGEST_HEADING = 300;
    public static final int MOST_ENTRIES = 100;
    public static final int MOST_ROWS = 100;
    public static final int MOST_COLUMNS = 8;

    /** More would leave no room for rows on a page. */
    public static final int LONGEST_COLUMN_HEADER = 80;

    public ReportText {
        passages = List.copyOf(passages);
    }

    /** Whether it says nothing. */
    public boolean isBlank() {
        return passages.stream().flatMap(Passage::pieces).allMatch(String::isBlank);
    }

    public int length() {
        return passages.stream()
                .flatMap(Passage::pieces)
                .mapToInt(String::length)
                .sum();
    }

    /**
     * With figures that nobody typed: those that stand in a text of before stay as they are, any others are counted now.
     *
     * @throws InvalidInput if some are not counted
     */
    public ReportText counted(List<ReportText> before, CountedTables facts, Instant now) {
        List<Figures> known = before.stream().flatMap(ReportText::figures).toList();
        return withFigures(figures -> known.stream()
                        .anyMatch(one ->
                                one.table().equals(figures.table()) && one.at().equals(figures.at()))
                ? figures
                : new Figures(facts.table(figures.table().code()), figures.sentence(), now));
    }

    /** With the figures of now. What is not counted any more stays. */
    public ReportText recounted(CountedTables facts, Instant now) {
        return withFigures(figures -> facts.find(figures.table().code())
                .filter(table -> !table.equals(figures.table()))
                .map(table -> new Figures(table, figures.sentence(), now))
                .orElse(figures));
    }

    /** With figures as plain tables: for a text that is compared with no facts. */
    public ReportText plain() {
        return new ReportText(passages.stream()
                .map(passage -> passage instanceof Figures figures
                        ? new Grid(figures.table().rows())
                        : passage)
                .toList());
    }

    private ReportText withFigures(UnaryOperator<Figures> change) {
        return new ReportText(passages.stream()
                .map(passage -> passage instanceof Figures figures ? change.apply(figures) : passage)
                .toList());
    }

    private Stream<Figures> figures() {
        return passages.stream().filter(Figures.class::isInstance).map(Figures.class::cast);
    }

    /** @throws InvalidInput with all that does not fit, each with its path */
    public void requireFits() {
        List<FieldError> errors = new ArrayList<>();
        if (length() > LONGEST) {
            errors.add(new FieldError(
                    "passages",
                    "Nội dung có " + length() + " ký tự, nhiều nhất là " + LONGEST + ". Hãy rút gọn.",
                    "The text has " + length() + " characters; " + LONGEST + " at most. Shorten it."));
        }
        if (passages.size() > MOST_PASSAGES) {
            errors.add(most("passages", MOST_PASSAGES, "đoạn", "passages"));
        }
        for (int at = 0; at < passages.size(); at++) {
            String path = "passages[" + at + "]";
            switch (passages.get(at)) {
                case Heading heading -> check(heading, path, errors);
                case Entries list
                when list.entries().size() > MOST_ENTRIES ->
                    errors.add(most(path + ".entries", MOST_ENTRIES, "mục", "entries"));
                case Entries _, Words _, Figures _ -> {}
                case Grid grid -> check(grid, path + ".rows", errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void check(Heading heading, String path, List<FieldError> errors) {
        if (heading.level() != 1 && heading.level() != 2) {
            errors.add(new FieldError(path + ".level", "Đề mục có cấp 1 hoặc 2.", "A heading is of level 1 or 2."));
        }
        if (heading.text().length() > LONGEST_HEADING) {
            errors.add(most(path + ".text", LONGEST_HEADING, "ký tự trong một đề mục", "characters in a heading"));
        }
    }

    private static void check(Grid grid, String path, List<FieldError> errors) {
        List<List<String>> rows = grid.rows();
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
            errors.add(new FieldError(
                    path, "Các dòng của bảng phải có cùng số cột.", "All rows of a table have the same columns."));
            return;
        }
        if (columns > MOST_COLUMNS) {
            errors.add(most(path, MOST_COLUMNS, "cột trong một bảng", "columns in a table"));
        }
        if (rows.size() > MOST_ROWS) {
            errors.add(most(path, MOST_ROWS, "dòng trong một bảng", "rows in a table"));
        }
        if (rows.getFirst().stream().anyMatch(cell -> cell.length() > LONGEST_COLUMN_HEADER)) {
            errors.add(most(
                    path + "[0]",
                    LONGEST_COLUMN_HEADER,
                    "ký tự trong một ô của dòng đầu bảng",
                    "characters in a cell of a table's first row"));
        }
    }

    private static FieldError most(String path, int most, String vietnamese, String english) {
        return new FieldError(
                path,
                "Nhiều nhất " + most + " " + vietnamese + ". Hãy rút gọn.",
                "At most " + most + " " + english + ".");
    }
}
