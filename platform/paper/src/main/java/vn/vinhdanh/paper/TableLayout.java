package vn.vinhdanh.paper;

import java.util.List;
import org.w3c.dom.Element;

/** Lays out a {@link Table} with fixed column widths, a repeated header, and rows that are not split between pages. */
final class TableLayout {

    /** Width of the text on an A4 sheet, 165 mm, in tenths of a point. It is the same in paper.css. */
    static final int TEXT_WIDTH = 4677;

    /** One millimetre less, so that the outer borders are not cut off. It is the same in paper.css. */
    private static final int TABLE_WIDTH = 4649;

    /** On A4, landscape, between margins of 10 mm, likewise. It is the same in working.css. */
    static final int LANDSCAPE_WIDTH = 7824;

    private final Markup page;
    private final Table table;
    private final int[] widths;

    private TableLayout(Markup page, Table table, int width) {
        this.page = page;
        this.table = table;
        this.widths = ColumnWidths.of(table, width);
    }

    static Element of(Table table, Markup page) {
        return of(table, page, TABLE_WIDTH);
    }

    /** @param width in tenths of a point */
    static Element of(Table table, Markup page, int width) {
        return new TableLayout(page, table, width).layOut();
    }

    private Element layOut() {
        Element columns = page.element("colgroup", "");
        Element head = page.element("tr", "");
        for (int at = 0; at < widths.length; at++) {
            Element column = page.element("col", "");
            column.setAttribute("style", "width:" + Markup.points(widths[at]));
            columns.appendChild(column);
            head.appendChild(page.element("th", "", table.columns().get(at).header()));
        }
        Element rows = page.element("tbody", "");
        table.rows().forEach(row -> rows.appendChild(row(row)));
        return page.element("table", "list", columns, page.element("thead", "", head), rows);
    }

    private Element row(Table.Row row) {
        int columns = widths.length;
        return switch (row) {
            case Table.Entry(List<String> cells) -> entry(cells);
            case Table.Group(String name) -> page.element("tr", "group", spanning(columns, name));
            case Table.Total(String label, String amount) ->
                page.element("tr", "total", spanning(columns - 1, label), page.element("td", "right", amount));
        };
    }

    private Element entry(List<String> cells) {
        Element entry = page.element("tr", "");
        for (int at = 0; at < cells.size(); at++) {
            Column.Alignment alignment = table.columns().get(at).alignment();
            String text = PrintableText.of(cells.get(at));
            entry.appendChild(
                    switch (alignment) {
                        case LEFT -> page.element("td", "left", NoBreakSpaces.inCell(text, widths[at]));
                        case CENTRED -> page.element("td", "middle", text);
                        case RIGHT -> page.element("td", "right", text);
                    });
        }
        return entry;
    }

    private Element spanning(int columns, String text) {
        Element cell = page.element("td", "", text);
        cell.setAttribute("colspan", String.valueOf(columns));
        return cell;
    }
}
