package vn.vinhdanh.paper;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Lays out a {@link WorkingPaper}. */
final class WorkingPaperLayout {

    /** Heights in tenths of a millimetre. */
    private static final int PAGE_OF_CARDS = 2680;

    private static final int MOST_OF_A_ROW = 200;
    private static final int COLOURS = 8;

    private final WorkingPaper paper;
    private final Markup page;

    private WorkingPaperLayout(WorkingPaper paper) {
        this.paper = paper;
        this.page = new Markup(
                paper.title(),
                "@page { size: " + paper.size().css + "; margin: 10mm " + (isPortrait() ? "15mm" : "10mm") + "; }"
                        + Resources.text("working.css"));
    }

    static Markup of(WorkingPaper paper) {
        WorkingPaperLayout layout = new WorkingPaperLayout(paper);
        layout.set();
        return layout.page;
    }

    private void set() {
        List<WorkingPaper.Part> parts = paper.parts();
        for (int at = 0; at < parts.size(); at++) {
            Element part = page.div(at == 0 ? "part" : "part next");
            switch (parts.get(at)) {
                case WorkingPaper.Listing(String caption, Table table, boolean large) -> {
                    head(part, caption);
                    part.appendChild(page.div(large ? "large" : "", TableLayout.of(table, page)));
                }
                case WorkingPaper.Roll roll -> roll(part, roll);
                case WorkingPaper.Plan plan -> {
                    head(part, plan.caption());
                    plan(part, plan);
                }
                case WorkingPaper.Cards cards -> cards(part, cards);
                case Fold fold -> part.appendChild(FoldLayout.of(fold, page));
            }
            page.add(part);
        }
    }

    private void head(Element part, String caption) {
        part.appendChild(page.div("issuer", paper.issuer().toUpperCase(Locale.of("vi", "VN"))));
        part.appendChild(page.element("h1", "", paper.title()));
        part.appendChild(page.div("under", paper.under()));
        if (!caption.isEmpty()) {
            part.appendChild(page.element("h2", "", caption));
        }
    }

    private void roll(Element part, WorkingPaper.Roll roll) {
        head(part, "");
        part.appendChild(page.div("roll", TableLayout.of(roll.table(), page, TableLayout.LANDSCAPE_WIDTH)));
        roll.below().forEach(paragraph -> part.appendChild(page.div("below", paragraph.text())));
        Element row = page.element("tr", "");
        for (Signature signature : roll.signatures()) {
            Element signed = page.element("td", "");
            signed.appendChild(page.lines(
                    "div",
                    "capacity",
                    signature.capacity().stream().map(CommonParts::capitals).toList()));
            signed.appendChild(page.div("signed"));
            signed.appendChild(page.div("capacity", signature.name()));
            row.appendChild(signed);
        }
        part.appendChild(page.element("table", "signatures", page.element("tbody", "", row)));
    }

    private void plan(Element part, WorkingPaper.Plan plan) {
        int columns = plan.rows().getFirst().size();
        int width = paper.size().width / columns;
        int height = Math.min(MOST_OF_A_ROW, planHeight() / plan.rows().size());
        int type = Math.clamp(width * 4 / 10, 40, 110);
        side(part, plan.above());
        Element rows = page.element("tbody", "");
        for (List<WorkingPaper.Cell> cells : plan.rows()) {
            Element row = page.element("tr", "");
            for (WorkingPaper.Cell cell : cells) {
                Element drawn = page.element("td", cell.look().name().toLowerCase(Locale.ROOT));
                drawn.setAttribute("style", "height:" + millimetres(height) + ";font-size:" + Markup.points(type));
                if (!cell.line().isEmpty()) {
                    drawn.appendChild(page.div("line", cell.line()));
                }
                if (!cell.text().isEmpty()) {
                    drawn.appendChild(page.div("text", cell.text()));
                }
                row.appendChild(drawn);
            }
            rows.appendChild(row);
        }
        part.appendChild(page.element("table", "plan", rows));
        side(part, plan.below());
    }

    private void side(Element part, String text) {
        if (!text.isEmpty()) {
            part.appendChild(page.div("side", text));
        }
    }

    private int planHeight() {
        return switch (paper.size()) {
            case A4_PORTRAIT -> 2300;
            case A4_LANDSCAPE -> 1450;
            case A3_LANDSCAPE -> 2300;
        };
    }

    /** One table for each sheet, so that a sheet never breaks. */
    private void cards(Element part, WorkingPaper.Cards cards) {
        int perSheet = cards.columns() * cards.rows();
        int height = PAGE_OF_CARDS / cards.rows();
        for (int from = 0; from < cards.cards().size(); from += perSheet) {
            Element rows = page.element("tbody", "");
            for (int row = 0; row < cards.rows(); row++) {
                Element line = page.element("tr", "");
                for (int column = 0; column < cards.columns(); column++) {
                    int at = from + row * cards.columns() + column;
                    line.appendChild(
                            at < cards.cards().size()
                                    ? card(cards.cards().get(at), height, cards.columns())
                                    : page.element("td", "none"));
                }
                rows.appendChild(line);
            }
            part.appendChild(page.element("table", from == 0 ? "cards" : "cards next", rows));
        }
    }

    private Element card(WorkingPaper.Card card, int height, int columns) {
        Element cell = page.element("td", "card colour" + Math.floorMod(card.colour(), COLOURS));
        cell.setAttribute("style", "height:" + millimetres(height));
        cell.appendChild(page.div("head", card.head()));
        Element name = page.div("name", card.name());
        name.setAttribute("style", "font-size:" + Markup.points(typeOf(card.name(), columns)));
        cell.appendChild(name);
        cell.appendChild(page.div("foot", card.foot()));
        if (!card.mark().isEmpty()) {
            cell.appendChild(page.div("mark", card.mark()));
        }
        return cell;
    }

    /** The largest type in tenths of a point in which the name takes one line, within reason. */
    private int typeOf(String name, int columns) {
        int widthInPoints = paper.size().width * 72 / 254 / columns - 30;
        int inOneLine = widthInPoints * 10_000 / Math.max(1, Typeface.loaded().width(PrintableText.of(name)));
        return Math.clamp(inOneLine, 140, columns == 1 ? 480 : 240);
    }

    private boolean isPortrait() {
        return paper.size() == WorkingPaper.Size.A4_PORTRAIT;
    }

    private static String millimetres(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "mm";
    }
}
