package vn.vinhdanh.paper;

import java.util.ArrayList;
import java.util.List;

/** A table with borders. Its header is repeated on each page, and no row is split between pages. */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    /** One row of a table. */
    public sealed interface Row {}

    /** A row with one value for each column. */
    public record Entry(List<String> cells) implements Row {
        public Entry {
            cells = List.copyOf(cells);
        }
    }

    /** A heading across all columns above the following entries: "I. TẬP THỂ". */
    public record Group(String name) implements Row {}

    /** A row with a label across all columns except the last, and an amount in the last column. */
    public record Total(String label, String amount) implements Row {}

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs at least one column");
        }
        for (Row row : rows) {
            if (row instanceof Total && columns.size() == 1) {
                throw new IllegalArgumentException("A total needs a column for its label");
            }
            if (row instanceof Entry(List<String> cells) && cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + cells.size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    public static Builder of(Column... columns) {
        return new Builder(List.of(columns));
    }

    /** Builds a table row by row. */
    public static final class Builder {
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();

        private Builder(List<Column> columns) {
            this.columns = columns;
        }

        public Builder row(String... cells) {
            return row(List.of(cells));
        }

        public Builder row(List<String> cells) {
            rows.add(new Entry(cells));
            return this;
        }

        public Builder group(String name) {
            rows.add(new Group(name));
            return this;
        }

        public Builder total(String label, String amount) {
            rows.add(new Total(label, amount));
            return this;
        }

        public Table build() {
            return new Table(columns, rows);
        }
    }
}
