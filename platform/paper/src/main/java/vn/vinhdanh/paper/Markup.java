package vn.vinhdanh.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The tree that the layout engine sets. Built as nodes, never as a string: a user's text can only ever become a text
 * node, so that no name is read as markup. Every text passes {@link PrintableText} here and nowhere else.
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
        html.appendChild(element("head", "", element("title", "", title), subject(title), style(stylesheet)));
        html.appendChild(body);
        document.appendChild(html);
    }

    Document document() {
        return document;
    }

    void add(Element element) {
        body.appendChild(element);
    }

    /** A block with text and further elements in it. */
    Element div(String styleClass, Object... content) {
        return element("div", styleClass, content);
    }

    /** A paragraph of running text, after a label in bold where there is one. */
    Element paragraph(String styleClass, String label, String text) {
        Element paragraph = element("p", styleClass);
        if (!label.isEmpty()) {
            paragraph.appendChild(span("bold", label));
            paragraph.appendChild(text(" "));
        }
        paragraph.appendChild(text(BoundWords.in(text)));
        return paragraph;
    }

    /** Lines that were parted here rather than by the engine. */
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

    /** A length for a style: 1234 tenths are "123.4pt". */
    static String points(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "pt";
    }

    Element span(String styleClass, String text) {
        return element("span", styleClass, text);
    }

    /** @param content strings, which become text, and elements */
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
        return document.createTextNode(PrintableText.of(text));
    }

    /** Accessible PDF (PDF/UA) asks for a description beside the title. */
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
