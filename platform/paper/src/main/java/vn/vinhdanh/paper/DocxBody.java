package vn.vinhdanh.paper;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.vinhdanh.paper.Column.Alignment;
import vn.vinhdanh.paper.WorkingPaper.Part;

/** The main part of a DOCX file. Lengths are twentieths of a point. Texts are written by an XML writer, never as markup. */
final class DocxBody {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A4, and its margins of 15 and 20 mm. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int NARROW_MARGIN = 850;
    private static final int MARGIN = 1134;

    /** In tenths of a point; as wide as the text between the margins. */
    private static final int TABLE_WIDTH = 4800;

    private static final int HALF_SHEET = (LONG_SIDE - 2 * NARROW_MARGIN) / 2;

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    private final WorkingPaper paper;

    private DocxBody(WorkingPaper paper) throws XMLStreamException {
        this.paper = paper;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    }

    static String of(WorkingPaper paper) {
        try {
            DocxBody body = new DocxBody(paper);
            body.write();
            return body.written.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write() throws XMLStreamException {
        xml.setPrefix("w", NAMESPACE);
        xml.writeStartElement(NAMESPACE, "document");
        xml.writeNamespace("w", NAMESPACE);
        open("body");
        List<Part> parts = paper.parts();
        for (int at = 0; at < parts.size(); at++) {
            switch (parts.get(at)) {
                case WorkingPaper.Listing listing -> listing(listing, at > 0);
                case Fold fold -> fold(fold, at > 0);
                case WorkingPaper.Plan _, WorkingPaper.Cards _ ->
                    throw new IllegalArgumentException("What is drawn exists as PDF only");
            }
        }
        section();
        close();
        close();
        xml.flush();
    }

    private void listing(WorkingPaper.Listing listing, boolean newPage) throws XMLStreamException {
        paragraph(newPage ? "IssuerOnNewPage" : "Issuer", CommonParts.capitals(paper.issuer()));
        paragraph("Title", paper.title());
        paragraph("Subtitle", paper.under());
        if (!listing.caption().isEmpty()) {
            paragraph("Heading2", listing.caption());
        }
        table(listing.table(), listing.large() ? "LargeCell" : "Cell");
        paragraph("Small", "");
    }

    private void table(Table table, String style) throws XMLStreamException {
        int[] widths = ColumnWidths.of(table, TABLE_WIDTH);
        startTable("TableGrid", TABLE_WIDTH * 2, widths, 2);
        startRow(true);
        for (int at = 0; at < widths.length; at++) {
            cell(
                    widths[at] * 2,
                    1,
                    "HeadCell",
                    Alignment.CENTRED,
                    table.columns().get(at).header());
        }
        close();
        for (Table.Row row : table.rows()) {
            startRow(false);
            switch (row) {
                case Table.Entry(List<String> cells) -> {
                    for (int at = 0; at < widths.length; at++) {
                        Alignment alignment = table.columns().get(at).alignment();
                        cell(widths[at] * 2, 1, style, alignment, cells.get(at));
                    }
                }
                case Table.Group(String name) ->
                    cell(TABLE_WIDTH * 2, widths.length, "GroupCell", Alignment.LEFT, name);
                case Table.Total(String label, String amount) -> {
                    int last = widths[widths.length - 1] * 2;
                    cell(TABLE_WIDTH * 2 - last, widths.length - 1, style, Alignment.LEFT, label);
                    cell(last, 1, style, Alignment.RIGHT, amount);
                }
            }
            close();
        }
        close();
    }

    private void fold(Fold fold, boolean newPage) throws XMLStreamException {
        if (newPage) {
            paragraph("NewPage", "");
        }
        startTable("TableNormal", HALF_SHEET * 2, new int[] {HALF_SHEET, HALF_SHEET}, 1);
        startRow(false);
        side(fold.left());
        side(fold.right());
        close();
        close();
        paragraph("Small", "");
    }

    private void side(List<Fold.Line> lines) throws XMLStreamException {
        startCell(HALF_SHEET, 1);
        for (Fold.Line line : lines) {
            String text = line.label().isEmpty() ? line.text() : line.label() + "\t" + line.text();
            paragraph("Fold" + line.look().name(), text);
        }
        if (lines.isEmpty()) {
            paragraph("Small", "");
        }
        close();
    }

    private void startTable(String style, int width, int[] columns, int unit) throws XMLStreamException {
        open("tbl");
        open("tblPr");
        empty("tblStyle", "val", style);
        empty("tblW", "w", String.valueOf(width), "type", "dxa");
        empty("tblLayout", "type", "fixed");
        close();
        open("tblGrid");
        for (int column : columns) {
            empty("gridCol", "w", String.valueOf(column * unit));
        }
        close();
    }

    /** A row is not split between pages. */
    private void startRow(boolean head) throws XMLStreamException {
        open("tr");
        open("trPr");
        empty("cantSplit");
        if (head) {
            empty("tblHeader");
        }
        close();
    }

    private void cell(int width, int columns, String style, Alignment alignment, String text)
            throws XMLStreamException {
        startCell(width, columns);
        paragraph(style, alignment, text);
        close();
    }

    private void startCell(int width, int columns) throws XMLStreamException {
        open("tc");
        open("tcPr");
        empty("tcW", "w", String.valueOf(width), "type", "dxa");
        if (columns > 1) {
            empty("gridSpan", "val", String.valueOf(columns));
        }
        close();
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        paragraph(style, Alignment.LEFT, text);
    }

    /** @param text a tab in it goes to the next stop of the style */
    private void paragraph(String style, Alignment alignment, String text) throws XMLStreamException {
        open("p");
        open("pPr");
        empty("pStyle", "val", style);
        if (alignment != Alignment.LEFT) {
            empty("jc", "val", alignment == Alignment.RIGHT ? "right" : "center");
        }
        close();
        String[] stops = text.split("\t", -1);
        for (int at = 0; at < stops.length && !text.isEmpty(); at++) {
            open("r");
            if (at > 0) {
                empty("tab");
            }
            open("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(NoBreakSpaces.in(PrintableText.of(stops[at])));
            close();
            close();
        }
        close();
    }

    private void section() throws XMLStreamException {
        boolean portrait = paper.size() == WorkingPaper.Size.A4_PORTRAIT;
        String width = String.valueOf(portrait ? SHORT_SIDE : LONG_SIDE);
        String height = String.valueOf(portrait ? LONG_SIDE : SHORT_SIDE);
        String margin = String.valueOf(portrait ? MARGIN : NARROW_MARGIN);
        String narrow = String.valueOf(NARROW_MARGIN);
        open("sectPr");
        empty("pgSz", "w", width, "h", height, "orient", portrait ? "portrait" : "landscape");
        empty(
                "pgMar", "top", narrow, "right", margin, "bottom", narrow, "left", margin, "header", "400", "footer",
                "400", "gutter", "0");
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** @param attributes names and values in turns */
    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, name);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(NAMESPACE, attributes[at], attributes[at + 1]);
        }
    }
}
