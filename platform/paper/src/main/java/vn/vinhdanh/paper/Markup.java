package vn.vinhdanh.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The HTML document that the layout engine renders. It is built from nodes, never from a string, so that user input can
 * only become text and is never read as markup. Every text goes through {@link PrintableText} in this class.
 */
final class Markup {

    private final Document document;
    private final Element body;

    Markup(String title, String stylesheet) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", "vi");
        body = document.createElement("body");
        Element name = element("title", "", document.createTextNode(PrintableText.of(title)));
        html.appendChild(element("head", "", name, subject(title), style(stylesheet)));
        html.appendChild(body);
        document.appendChild(html);
    }

    Document document() {
        return document;
    }

    void add(Element element) {
        body.appendChild(element);
    }

    /** A block that contains texts and elements. */
    Element div(String styleClass, Object... content) {
        return element("div", styleClass, content);
    }

    /** A paragraph of running text, with a bold label in front if the label is not empty. */
    Element paragraph(String styleClass, String label, String text) {
        Element paragraph = element("p", styleClass);
        if (!label.isEmpty()) {
            paragraph.appendChild(span("bold", label));
            paragraph.appendChild(text(" "));
        }
        paragraph.appendChild(text(NoBreakSpaces.in(text)));
        return paragraph;
    }

    /** A paragraph of running text, with its own emphasis. */
    Element paragraph(String styleClass, RichParagraph content) {
        Element paragraph = element("p", styleClass);
        for (RichParagraph.Span span : content.spans()) {
            String face = (span.bold() ? "bold " : "") + (span.italic() ? "italic" : "");
            paragraph.appendChild(span(face.strip(), NoBreakSpaces.in(span.text())));
        }
        return paragraph;
    }

    /** A block whose line breaks are fixed instead of being chosen by the engine. */
    Element lines(String tag, String styleClass, List<String> lines) {
        Element block = element(tag, styleClass);
        for (String line : lines) {
            if (block.hasChildNodes()) {
                block.appendChild(document.createElement("br"));
            }
            block.appendChild(text(line));
        }
        return block;
    }

    /** A CSS length: 1234 tenths of a point are "123.4pt". */
    static String points(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "pt";
    }

    Element span(String styleClass, String text) {
        return element("span", styleClass, text);
    }

    /** @param content elements, and strings that become text nodes */
    Element element(String tag, String styleClass, Object... content) {
        Element element = document.createElement(tag);
        if (!styleClass.isEmpty()) {
            element.setAttribute("class", styleClass);
        }
        for (Object part : content) {
            element.appendChild(part instanceof Node node ? node : text(part.toString()));
        }
        return element;
    }

    private Node text(String text) {
        return document.createTextNode(ComposedLetters.in(PrintableText.of(text)));
    }

    /** Accessible PDF (PDF/UA) requires a description in addition to the title. */
    private Element subject(String title) {
        Element subject = document.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", PrintableText.of(title));
        return subject;
    }

    private Element style(String stylesheet) {
        Element style = document.createElement("style");
        style.appendChild(document.createTextNode(stylesheet));
        return style;
    }
}
