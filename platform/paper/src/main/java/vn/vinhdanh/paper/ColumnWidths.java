package vn.vinhdanh.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: by their shares, but never so narrow that a word of the heading, a number or a
 * short centred value would be broken. What a narrow column takes more, the others give in proportion.
 */
final class ColumnWidths {

    /** Size of the type in tables, in points; as in paper.css. */
    private static final int SIZE = 12;

    /** Left and right padding, the line, and a little air, in tenths of a point. */
    private static final int BESIDE_TEXT = 90;

    private final Table table;
    private final int tableWidth;

    private ColumnWidths(Table table, int tableWidth) {
        this.table = table;
        this.tableWidth = tableWidth;
    }

    /** In tenths of a point, as is the width of the table. */
    static int[] of(Table table, int tableWidth) {
        return new ColumnWidths(table, tableWidth).shared();
    }

    /** Whether a column of this width has room for these words on one line. */
    static boolean holds(String words, int columnWidth) {
        return Typeface.loaded().width(words) * SIZE / 100 + BESIDE_TEXT <= columnWidth;
    }

    private int[] shared() {
        List<Column> columns = table.columns();
        int[] least = new int[columns.size()];
        Arrays.setAll(least, this::leastOf);
        if (Arrays.stream(least).sum() > tableWidth) {
            Arrays.fill(least, 0);
        }
        int[] widths = new int[columns.size()];
        boolean[] fixed = new boolean[columns.size()];
        boolean changed = true;
        while (changed) {
            changed = false;
            int left = tableWidth;
            int shares = 0;
            for (int at = 0; at < widths.length; at++) {
                left -= fixed[at] ? least[at] : 0;
                shares += fixed[at] ? 0 : columns.get(at).share();
            }
            for (int at = 0; at < widths.length; at++) {
                widths[at] = fixed[at]
                        ? least[at]
                        : (int) ((long) left * columns.get(at).share() / shares);
                if (!fixed[at] && widths[at] < least[at]) {
                    fixed[at] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }

    private int leastOf(int column) {
        Typeface typeface = Typeface.loaded();
        int widest = wordsOf(column)
                .mapToInt(word -> typeface.width(PrintableText.of(word)))
                .max()
                .orElse(0);
        return Math.min(widest * SIZE / 100 + BESIDE_TEXT, tableWidth / 3);
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
