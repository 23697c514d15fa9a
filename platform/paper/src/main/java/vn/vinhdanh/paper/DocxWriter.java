package vn.vinhdanh.paper;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.vinhdanh.paper.Column.Alignment;
import vn.vinhdanh.paper.RichParagraph.Span;

/**
 * Writes the elements of a DOCX file's main part. Lengths are twentieths of a point, if nothing else is said. Texts are
 * written by an XML writer, never as markup.
 */
final class DocxWriter {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What has a section of its own at its end. */
    interface Content {

        void write(DocxWriter to) throws XMLStreamException;
    }

    private final XMLStreamWriter xml;

    private DocxWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The part with this content. */
    static String part(Content content) {
        StringWriter written = new StringWriter();
        try {
            DocxWriter writer =
                    new DocxWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written));
            writer.xml.setPrefix("w", NAMESPACE);
            writer.xml.writeStartElement(NAMESPACE, "document");
            writer.xml.writeNamespace("w", NAMESPACE);
            writer.open("body");
            content.write(writer);
            writer.close();
            writer.close();
            writer.xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toString();
    }

    /** @param width in tenths of a point */
    void table(Table table, String style, int width) throws XMLStreamException {
        int[] widths = ColumnWidths.of(table, width);
        startTable("TableGrid", width * 2, widths, 2);
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
                case Table.Group(String name) -> cell(width * 2, widths.length, "GroupCell", Alignment.LEFT, name);
                case Table.Total(String label, String amount) -> {
                    int last = widths[widths.length - 1] * 2;
                    cell(width * 2 - last, widths.length - 1, style, Alignment.LEFT, label);
                    cell(last, 1, style, Alignment.RIGHT, amount);
                }
            }
            close();
        }
        close();
    }

    void startTable(String style, int width, int[] columns, int unit) throws XMLStreamException {
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
    void startRow(boolean head) throws XMLStreamException {
        open("tr");
        open("trPr");
        empty("cantSplit");
        if (head) {
            empty("tblHeader");
        }
        close();
    }

    void cell(int width, int columns, String style, Alignment alignment, String text) throws XMLStreamException {
        startCell(width, columns);
        paragraph(style, alignment, text);
        close();
    }

    void startCell(int width, int columns) throws XMLStreamException {
        open("tc");
        open("tcPr");
        empty("tcW", "w", String.valueOf(width), "type", "dxa");
        if (columns > 1) {
            empty("gridSpan", "val", String.valueOf(columns));
        }
        close();
    }

    void paragraph(String style, String text) throws XMLStreamException {
        paragraph(style, Alignment.LEFT, text);
    }

    /** @param text a tab in it goes to the next stop of the style */
    void paragraph(String style, Alignment alignment, String text) throws XMLStreamException {
        startParagraph(style, alignment);
        String[] stops = text.split("\t", -1);
        for (int at = 0; at < stops.length && !text.isEmpty(); at++) {
            open("r");
            if (at > 0) {
                empty("tab");
            }
            words(stops[at]);
            close();
        }
        close();
    }

    /** A paragraph with its own emphasis. */
    void paragraph(String style, List<Span> spans) throws XMLStreamException {
        startParagraph(style, Alignment.LEFT);
        for (Span span : spans) {
            open("r");
            open("rPr");
            if (span.bold()) {
                empty("b");
            }
            if (span.italic()) {
                empty("i");
            }
            close();
            words(span.text());
            close();
        }
        close();
    }

    private void startParagraph(String style, Alignment alignment) throws XMLStreamException {
        open("p");
        open("pPr");
        empty("pStyle", "val", style);
        if (alignment != Alignment.LEFT) {
            empty("jc", "val", alignment == Alignment.RIGHT ? "right" : "center");
        }
        close();
    }

    private void words(String text) throws XMLStreamException {
        open("t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(NoBreakSpaces.in(PrintableText.of(text)));
        close();
    }

    /** @param id of the relation to the header of all pages but the first */
    void header(String id) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "headerReference");
        xml.writeAttribute(NAMESPACE, "type", "default");
        xml.writeNamespace("r", RELATIONS);
        xml.writeAttribute("r", RELATIONS, "id", id);
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** @param attributes names and values in turns */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, name);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(NAMESPACE, attributes[at], attributes[at + 1]);
        }
    }
}
