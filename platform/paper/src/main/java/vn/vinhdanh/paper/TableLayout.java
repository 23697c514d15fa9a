package vn.vinhdanh.paper;

import java.util.List;
import org.w3c.dom.Element;

/** Sets a {@link Table}: fixed widths by share, a header that repeats, rows that are never split. */
final class TableLayout {

    /** The text's width on a sheet, 165 mm, in tenths of a point; as in paper.css. */
    static final int TEXT_WIDTH = 4677;

    private final Markup page;

    TableLayout(Markup page) {
        this.page = page;
    }

    Element of(Table table) {
        Element head = page.element("tr", "");
        table.columns().forEach(column -> head.appendChild(page.element("th", "", column.header())));
        Element rows = page.element("tbody", "");
        table.rows().forEach(row -> rows.appendChild(row(table.columns(), row)));
        return page.element("table", "list", widths(table), page.element("thead", "", head), rows);
    }

    private Element widths(Table table) {
        Element group = page.element("colgroup", "");
        for (int tenths : ColumnWidths.of(table, TEXT_WIDTH)) {
            Element width = page.element("col", "");
            width.setAttribute("style", "width:" + tenths / 10 + "." + tenths % 10 + "pt");
            group.appendChild(width);
        }
        return group;
    }

    private Element row(List<Column> columns, Table.Row row) {
        return switch (row) {
            case Table.Entry(List<String> cells) -> entry(columns, cells);
            case Table.Group(String name) -> page.element("tr", "group", spanning(columns.size(), "", name));
            case Table.Total(String label, String amount) ->
                page.element(
                        "tr", "total", spanning(columns.size() - 1, "", label), page.element("td", "right", amount));
        };
    }

    private Element entry(List<Column> columns, List<String> cells) {
        Element entry = page.element("tr", "");
        for (int at = 0; at < cells.size(); at++) {
            entry.appendChild(page.element("td", styleOf(columns.get(at)), cells.get(at)));
        }
        return entry;
    }

    private Element spanning(int columns, String styleClass, String text) {
        Element cell = page.element("td", styleClass, text);
        cell.setAttribute("colspan", String.valueOf(columns));
        return cell;
    }

    private static String styleOf(Column column) {
        return switch (column.alignment()) {
            case LEFT -> "left";
            case CENTRED -> "middle";
            case RIGHT -> "right";
        };
    }
}
