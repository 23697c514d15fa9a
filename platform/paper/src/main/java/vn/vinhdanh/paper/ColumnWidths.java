package vn.vinhdanh.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Computes the widths of a table's columns. The widths are proportional to the shares of the columns, but no column is
 * too narrow for a word of its header, a number or a short centred value. The other columns give up width in
 * proportion.
 */
final class ColumnWidths {

    /** Font size in tables, in points. It is the same in paper.css. */
    private static final int SIZE = 12;

    /** Left and right padding, the border, and some space, in tenths of a point. */
    private static final int PADDING = 90;

    private final Table table;
    private final int tableWidth;

    private ColumnWidths(Table table, int tableWidth) {
        this.table = table;
        this.tableWidth = tableWidth;
    }

    /** The widths in tenths of a point, as is the width of the table. */
    static int[] of(Table table, int tableWidth) {
        return new ColumnWidths(table, tableWidth).compute();
    }

    /** True if these words fit on one line in a column of this width. */
    static boolean fits(String words, int columnWidth) {
        return Typeface.loaded().width(words) * SIZE / 100 + PADDING <= columnWidth;
    }

    private int[] compute() {
        List<Column> columns = table.columns();
        int[] minimums = new int[columns.size()];
        Arrays.setAll(minimums, this::minimumOf);
        if (Arrays.stream(minimums).sum() > tableWidth) {
            Arrays.fill(minimums, 0);
        }
        int[] widths = new int[columns.size()];
        boolean[] fixed = new boolean[columns.size()];
        boolean changed = true;
        while (changed) {
            changed = false;
            int remaining = tableWidth;
            int shares = 0;
            for (int at = 0; at < widths.length; at++) {
                remaining -= fixed[at] ? minimums[at] : 0;
                shares += fixed[at] ? 0 : columns.get(at).share();
            }
            for (int at = 0; at < widths.length; at++) {
                widths[at] = fixed[at]
                        ? minimums[at]
                        : (int) ((long) remaining * columns.get(at).share() / shares);
                if (!fixed[at] && widths[at] < minimums[at]) {
                    fixed[at] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }

    private int minimumOf(int column) {
        Typeface typeface = Typeface.loaded();
        int widest = wordsOf(column)
                .mapToInt(word -> typeface.width(PrintableText.of(word)))
                .max()
                .orElse(0);
        return Math.min(widest * SIZE / 100 + PADDING, tableWidth / 3);
    }

    private Stream<String> wordsOf(int column) {
        boolean unbroken = table.columns().get(column).alignment() != Column.Alignment.LEFT;
        boolean last = column == table.columns().size() - 1;
        Stream<String> cells = table.rows().stream().flatMap(row -> switch (row) {
            case Table.Entry(List<String> all) when unbroken -> Stream.of(all.get(column));
            case Table.Total total when last -> Stream.of(total.amount());
            default -> Stream.empty();
        });
        return Stream.concat(Stream.of(table.columns().get(column).header()), cells)
                .flatMap(text -> Stream.of(text.split(" ")));
    }
}
