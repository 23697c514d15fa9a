package vn.vinhdanh.paper;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a banner as SVG 1.1 at true scale: one unit is a millimetre. */
final class BannerSvg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    private BannerSvg(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Banner banner, BannerLayout layout) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new BannerSvg(xml).write(banner, layout);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Banner banner, BannerLayout layout) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("width", layout.width() + "mm");
        xml.writeAttribute("height", layout.height() + "mm");
        xml.writeAttribute("viewBox", "0 0 " + layout.width() + " " + layout.height());
        text("title", banner.caption());
        text("desc", banner.lines().stream().map(Banner.Line::text).collect(Collectors.joining(" / ")));
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", number(layout.ground().getMinX()));
        xml.writeAttribute("y", number(layout.ground().getMinY()));
        xml.writeAttribute("width", number(layout.ground().getWidth()));
        xml.writeAttribute("height", number(layout.ground().getHeight()));
        xml.writeAttribute("fill", hex(BannerPress.GROUND));
        for (Path2D row : layout.rows()) {
            path(row, BannerPress.LETTERS);
        }
        path(layout.caption(), Color.BLACK);
        for (BannerLayout.Mark mark : layout.marks()) {
            xml.writeEmptyElement("line");
            xml.writeAttribute("x1", number(mark.fromX()));
            xml.writeAttribute("y1", number(mark.fromY()));
            xml.writeAttribute("x2", number(mark.toX()));
            xml.writeAttribute("y2", number(mark.toY()));
            xml.writeAttribute("stroke", "#000000");
            xml.writeAttribute("stroke-width", "1");
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(PrintableText.of(text));
        xml.writeEndElement();
    }

    private void path(Path2D path, Color colour) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("fill", hex(colour));
        xml.writeAttribute("d", operators(path));
    }

    private static String operators(Path2D path) {
        StringBuilder operators = new StringBuilder();
        float[] at = new float[6];
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(operators.append('M'), at, 2);
                case PathIterator.SEG_LINETO -> append(operators.append('L'), at, 2);
                case PathIterator.SEG_QUADTO -> append(operators.append('Q'), at, 4);
                case PathIterator.SEG_CLOSE -> operators.append('Z');
                default -> throw new IllegalStateException("A glyph of TrueType has no cubic curves");
            }
        }
        return operators.toString();
    }

    private static void append(StringBuilder operators, float[] at, int count) {
        for (int i = 0; i < count; i++) {
            operators.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }

    private static String number(double millimetres) {
        return String.format(Locale.ROOT, "%.2f", millimetres);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
