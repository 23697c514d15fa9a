package vn.vinhdanh.paper;

import static vn.vinhdanh.paper.CommonParts.capitals;
import static vn.vinhdanh.paper.CommonParts.endedWith;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vinhdanh.paper.Column.Alignment;

/**
 * The main part of an {@link AdministrativeDocument} as a DOCX file, with margins and sizes of Decree 30/2020/NĐ-CP. Word
 * breaks the lines.
 */
final class DocxDocument {

    /** Of the text on an A4 sheet between margins of 30 and 15 mm, in twentieths of a point. */
    private static final int TEXT_WIDTH = TableLayout.TEXT_WIDTH * 2;

    private static final int ISSUER_WIDTH = TEXT_WIDTH * 38 / 100;
    private static final int NATION_WIDTH = TEXT_WIDTH - ISSUER_WIDTH;
    private static final int HALF = TEXT_WIDTH / 2;

    private final AdministrativeDocument document;
    private final DocxWriter docx;

    private DocxDocument(AdministrativeDocument document, DocxWriter docx) {
        this.document = document;
        this.docx = docx;
    }

    static String of(AdministrativeDocument document) {
        return DocxWriter.part(docx -> new DocxDocument(document, docx).write());
    }

    private void write() throws XMLStreamException {
        heading(document.heading());
        docx.paragraph("DocTitle", capitals(document.subject().typeName()));
        if (!document.subject().summary().isBlank()) {
            docx.paragraph("DocSummary", document.subject().summary());
            docx.paragraph("DocRuleSummary", "");
        }
        bases();
        List<Block> blocks = document.body().blocks();
        for (int at = 0; at < blocks.size(); at++) {
            block(blocks.get(at), at == blocks.size() - 1);
        }
        closing(document.closing());
        for (Annex annex : document.annexes()) {
            docx.paragraph("NewPage", "");
            docx.paragraph("DocTitle", "Phụ lục");
            docx.paragraph("DocSummary", capitals(annex.name()));
            for (Block block : annex.blocks()) {
                block(block, false);
            }
        }
        section();
    }

    private void heading(Heading heading) throws XMLStreamException {
        docx.startTable("TableBare", TEXT_WIDTH, new int[] {ISSUER_WIDTH, NATION_WIDTH}, 1);
        docx.startRow(false);
        docx.startCell(ISSUER_WIDTH, 1);
        if (heading.letterhead().superior() != null) {
            docx.paragraph("DocSuperior", capitals(heading.letterhead().superior()));
        }
        for (String line : heading.letterhead().issuer()) {
            docx.paragraph("DocIssuer", capitals(line));
        }
        docx.paragraph("DocRuleIssuer", "");
        docx.close();
        docx.startCell(NATION_WIDTH, 1);
        docx.paragraph("DocIssuer", CommonParts.NATION);
        docx.paragraph("DocMotto", CommonParts.MOTTO);
        docx.paragraph("DocRuleNation", "");
        docx.close();
        docx.close();
        docx.startRow(false);
        docx.startCell(ISSUER_WIDTH, 1);
        docx.paragraph("DocNumber", heading.number().line());
        docx.close();
        docx.startCell(NATION_WIDTH, 1);
        docx.paragraph("DocPlace", heading.placeAndDate().written());
        docx.close();
        docx.close();
        docx.close();
    }

    private void bases() throws XMLStreamException {
        if (!document.body().authority().isBlank()) {
            docx.paragraph("DocSummary", capitals(document.body().authority()));
        }
        List<String> bases = document.body().bases();
        for (int at = 0; at < bases.size(); at++) {
            docx.paragraph("DocBasis", endedWith(at == bases.size() - 1 ? "." : ";", bases.get(at)));
        }
    }

    private void block(Block block, boolean last) throws XMLStreamException {
        String mark = DocumentLayout.END_MARK;
        switch (block) {
            case Paragraph(String text, Paragraph.Style style) ->
                docx.paragraph("Doc" + style.name(), last ? endedWith(mark, text) : text);
            case RichParagraph rich -> docx.paragraph("DocBODY", (last ? rich.endedWith(mark) : rich).spans());
            case Article article -> article(article);
            case Table table -> {
                docx.table(table, "DocCell", TableLayout.TEXT_WIDTH);
                docx.paragraph("Small", "");
            }
            case Spacer _ -> docx.paragraph("DocBODY", "");
            case QrCode _ -> throw new IllegalArgumentException("What is drawn exists as PDF only");
        }
    }

    private void article(Article article) throws XMLStreamException {
        List<String> texts = article.paragraphs();
        for (int at = 0; at < texts.size(); at++) {
            docx.paragraph("DocBODY", at == 0 ? "Điều " + article.number() + ". " + texts.get(at) : texts.get(at));
        }
    }

    private void closing(Closing closing) throws XMLStreamException {
        docx.paragraph("Small", "");
        docx.startTable("TableBare", TEXT_WIDTH, new int[] {HALF, HALF}, 1);
        docx.startRow(false);
        docx.startCell(HALF, 1);
        List<String> recipients = closing.recipients();
        docx.paragraph("DocRecipientsLabel", recipients.isEmpty() ? "" : "Nơi nhận:");
        for (int at = 0; at < recipients.size(); at++) {
            String mark = at == recipients.size() - 1 ? "." : ";";
            docx.paragraph("DocRecipient", "- " + endedWith(mark, recipients.get(at)));
        }
        docx.close();
        docx.startCell(HALF, 1);
        for (String line : closing.signature().capacity()) {
            docx.paragraph("DocCapacity", capitals(line));
        }
        docx.paragraph("DocName", Alignment.LEFT, closing.signature().name());
        docx.close();
        docx.close();
        docx.close();
        docx.paragraph("Small", "");
    }

    private void section() throws XMLStreamException {
        docx.open("sectPr");
        docx.header(DocxRenderer.HEADER_ID);
        docx.empty("pgSz", "w", "11906", "h", "16838", "orient", "portrait");
        docx.empty(
                "pgMar", "top", "1134", "right", "850", "bottom", "1134", "left", "1701", "header", "567", "footer",
                "400", "gutter", "0");
        docx.empty("titlePg");
        docx.close();
    }
}
