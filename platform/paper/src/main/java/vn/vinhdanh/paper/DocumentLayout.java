package vn.vinhdanh.paper;

import static vn.vinhdanh.paper.CommonParts.capitals;
import static vn.vinhdanh.paper.CommonParts.endedWith;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Lays out an {@link AdministrativeDocument}: heading, title, bases, body, closing and annexes. */
final class DocumentLayout {

    /** The mark at the end of the text of a document (Decree 30/2020/NĐ-CP, Annex I). */
    static final String END_MARK = "./.";

    private final AdministrativeDocument document;
    private final Markup page;
    private final CommonParts parts;

    private DocumentLayout(AdministrativeDocument document) {
        this.document = document;
        this.page = new Markup(document.title(), Resources.text("paper.css"));
        this.parts = new CommonParts(page, TableLayout.TEXT_WIDTH);
    }

    static Markup of(AdministrativeDocument document) {
        DocumentLayout layout = new DocumentLayout(document);
        layout.layOut();
        return layout.page;
    }

    private void layOut() {
        page.add(parts.heading(document.heading()));
        page.add(parts.title(document.subject().typeName(), document.subject().summary()));
        bases();
        body();
        annexes();
    }

    private void bases() {
        if (!document.body().authority().isBlank()) {
            page.add(parts.centred("p", "authority", capitals(document.body().authority())));
        }
        List<String> bases = document.body().bases();
        for (int at = 0; at < bases.size(); at++) {
            page.add(page.paragraph("body italic", "", endedWith(at == bases.size() - 1 ? "." : ";", bases.get(at))));
        }
    }

    /** The last paragraph is kept on one page with the signature, which must not be alone on a page. */
    private void body() {
        List<Block> blocks = document.body().blocks();
        Element end = page.div("together");
        for (int at = 0; at < blocks.size(); at++) {
            boolean last = at == blocks.size() - 1;
            List<Element> elements = blocks(blocks.get(at), last);
            for (int part = 0; part < elements.size(); part++) {
                if (last && part == elements.size() - 1 && !(blocks.get(at) instanceof Table)) {
                    end.appendChild(elements.get(part));
                } else {
                    page.add(elements.get(part));
                }
            }
        }
        Element recipients = parts.recipients(document.closing().recipients());
        Signature beside = document.closing().beside();
        if (beside == null) {
            end.appendChild(parts.closing(document.closing().signature(), recipients));
        } else {
            end.appendChild(parts.closing(beside, document.closing().signature()));
            end.appendChild(recipients);
        }
        page.add(end);
    }

    private void annexes() {
        List<Annex> annexes = document.annexes();
        for (int at = 0; at < annexes.size(); at++) {
            Annex annex = annexes.get(at);
            Element title = page.div("annex");
            title.appendChild(page.element("h2", "", annexes.size() == 1 ? "Phụ lục" : "Phụ lục " + roman(at + 1)));
            title.appendChild(parts.centred("div", "name", capitals(annex.name())));
            if (!annex.reference().isBlank()) {
                title.appendChild(parts.centred(
                        "div", "reference", "(" + annex.reference().strip() + ")"));
            }
            page.add(title);
            annex.blocks().forEach(block -> blocks(block, false).forEach(page::add));
        }
    }

    private List<Element> blocks(Block block, boolean last) {
        return switch (block) {
            case Paragraph(String text, Paragraph.Style style) -> List.of(paragraph(text, style, last));
            case RichParagraph rich -> List.of(page.paragraph("body", last ? rich.endedWith(END_MARK) : rich));
            case Article article -> article(article, last);
            case Table table -> List.of(TableLayout.of(table, page));
            case QrCode code -> List.of(parts.qrCode(code));
            case Spacer(int millimetres) -> List.of(spacer(millimetres));
        };
    }

    private Element paragraph(String text, Paragraph.Style style, boolean last) {
        return switch (style) {
            case BODY -> page.paragraph("body", "", ended(text, last));
            case ITALIC -> page.paragraph("body italic", "", ended(text, last));
            case HEADING -> page.paragraph("body bold", "", text);
            case CENTRED -> parts.centred("p", "centred", text);
        };
    }

    private List<Element> article(Article article, boolean last) {
        List<String> texts = article.paragraphs();
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            String text = ended(texts.get(at), last && at == texts.size() - 1);
            elements.add(
                    at == 0
                            ? page.paragraph("body", "Điều " + article.number() + ".", text)
                            : page.paragraph("body", "", text));
        }
        return elements;
    }

    /** Supports numbers below 40, which is enough for annexes. */
    private static String roman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }

    private static String ended(String text, boolean last) {
        return last ? endedWith(END_MARK, text) : text;
    }

    private Element spacer(int millimetres) {
        Element spacer = page.div("");
        spacer.setAttribute("style", "height:" + millimetres + "mm");
        return spacer;
    }
}
