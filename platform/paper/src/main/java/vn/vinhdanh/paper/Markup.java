package vn.vinhdanh.paper;

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
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", "vi");
        body = document.createElement("body");
        html.appendChild(element("head", "", element("title", "", title), style(stylesheet)));
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

    private Element style(String stylesheet) {
        Element style = document.createElement("style");
        style.appendChild(document.createTextNode(stylesheet));
        return style;
    }
}
