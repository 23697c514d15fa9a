package vn.vinhdanh.paper;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Lays out a {@link Fold}: a table of two cells, each in the largest type in which its lines take one page. */
final class FoldLayout {

    /** Of the type, in points. */
    private static final int LARGEST = 13;

    private static final int SMALLEST = 7;

    /** Of a page without its margins, in tenths of a point: 122 mm by 180 mm, as in working.css. */
    private static final int WIDTH = 3458;

    private static final int HEIGHT = 5102;

    /** In front of an entry, as in working.css. */
    private static final int LABEL = 369;

    private static final int BETWEEN_ENTRIES = 12;

    private FoldLayout() {}

    static Element of(Fold fold, Markup page) {
        Element row = page.element("tr", "", side(fold.left(), page), side(fold.right(), page));
        return page.element("table", "fold", page.element("tbody", "", row));
    }

    private static Element side(List<Fold.Line> lines, Markup page) {
        int size = sizeOf(lines);
        Element side = page.element("td", "");
        side.setAttribute("style", "font-size:" + size + "pt");
        lines.forEach(line -> side.appendChild(line(line, size, page)));
        return side;
    }

    private static Element line(Fold.Line line, int size, Markup page) {
        String look = "fold-" + line.look().name().toLowerCase(Locale.ROOT);
        return switch (line.look()) {
            case ISSUER -> page.lines("div", look, BalancedLines.of(line.text(), WIDTH, 13));
            case TITLE -> page.lines("h1", look, BalancedLines.of(line.text(), WIDTH, 20));
            case CENTRED -> page.lines("div", look, BalancedLines.of(line.text(), WIDTH, 14));
            case HEAD -> page.lines("h2", look, BalancedLines.of(line.text(), WIDTH, 14));
            case SMALL -> page.lines("div", look, BalancedLines.of(line.text(), WIDTH, 10));
            case GROUP, ENTRY, UNDER -> {
                Element entry = page.div(look);
                if (!line.label().isEmpty()) {
                    entry.appendChild(page.span("label", line.label()));
                }
                List<String> rows = rows(line, size);
                for (int at = 0; at < rows.size(); at++) {
                    if (at > 0) {
                        entry.appendChild(page.element("br", ""));
                    }
                    entry.appendChild(page.span("", rows.get(at)));
                }
                yield entry;
            }
        };
    }

    /** Balanced, so that no line has one word alone. */
    private static List<String> rows(Fold.Line line, int size) {
        return BalancedLines.of(line.text(), line.look() == Fold.Look.GROUP ? WIDTH : WIDTH - LABEL, size);
    }

    private static int sizeOf(List<Fold.Line> lines) {
        int size = LARGEST;
        while (size > SMALLEST && heightOf(lines, size) > HEIGHT) {
            size--;
        }
        return size;
    }

    private static int heightOf(List<Fold.Line> lines, int size) {
        return lines.stream()
                .mapToInt(line -> switch (line.look()) {
                    case GROUP, ENTRY, UNDER -> rows(line, size).size() * size * 12 + BETWEEN_ENTRIES;
                    case ISSUER, TITLE, CENTRED, HEAD, SMALL -> 300;
                })
                .sum();
    }
}
