package vn.vinhdanh.paper;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The parts that all papers share: heading, title, signature, recipients, QR code. */
final class CommonParts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Size of titles, in points; as in paper.css. */
    private static final int TITLE_SIZE = 14;

    private static final int ISSUER_SIZE = 12;

    private final Markup page;
    private final int textWidth;

    /** @param textWidth in tenths of a point */
    CommonParts(Markup page, int textWidth) {
        this.page = page;
        this.textWidth = textWidth;
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Ends a sentence or an item of a list with the mark that its place asks for, whatever the author wrote. */
    static String endedWith(String mark, String text) {
        String bare = text.strip();
        while (!bare.isEmpty() && ".;,/".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).stripTrailing();
        }
        return bare + mark;
    }

    Element heading(Heading heading) {
        Element issuer = page.element("td", "issuer");
        String superior = heading.letterhead().superior();
        if (superior != null) {
            issuer.appendChild(issuerLine("superior", superior));
        }
        issuer.appendChild(issuer(heading.letterhead().issuer()));
        Element nation = page.element(
                "td",
                "nation",
                page.div("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                page.div("ruled motto", page.div("words", "Độc lập - Tự do - Hạnh phúc"), page.div("rule")));
        Element number = page.element("td", "number", "Số: " + heading.number().citation());
        Element place = page.element("td", "place", heading.placeAndDate().written());
        return page.element(
                "table",
                "heading",
                page.element(
                        "tbody", "", page.element("tr", "", issuer, nation), page.element("tr", "", number, place)));
    }

    private Element issuer(List<String> lines) {
        Element words = page.div("words");
        lines.forEach(line -> words.appendChild(issuerLine("", line)));
        return page.div("ruled", words, page.div("rule"));
    }

    private Element issuerLine(String styleClass, String line) {
        return page.balanced("div", styleClass, capitals(line), textWidth * 37 / 100, ISSUER_SIZE);
    }

    Element title(String typeName, String summary) {
        Element title = page.div("title", page.element("h1", "", capitals(typeName)));
        if (!summary.isBlank()) {
            title.appendChild(page.div("ruled summary", centred("div", "words", summary), page.div("rule")));
        }
        return title;
    }

    /** A title of one line or more, none of them with a word left hanging. */
    Element centred(String tag, String styleClass, String text) {
        return page.balanced(tag, styleClass, text, textWidth, TITLE_SIZE);
    }

    /** What stands at the left, side by side, then the signature; never split between pages. */
    Element closing(Signature signature, Element... left) {
        Element row = page.element("tr", "");
        for (Element part : left) {
            row.appendChild(page.element("td", "", part));
        }
        Element signed = page.element("td", "signature");
        signature.capacity().forEach(line -> signed.appendChild(page.div("capacity", capitals(line))));
        signed.appendChild(page.div("signed"));
        signed.appendChild(page.div("name", signature.name()));
        row.appendChild(signed);
        return page.element("table", "closing", page.element("tbody", "", row));
    }

    Element recipients(List<String> recipients) {
        Element list = page.div("recipients");
        if (!recipients.isEmpty()) {
            list.appendChild(page.div("label", "Nơi nhận:"));
        }
        for (int at = 0; at < recipients.size(); at++) {
            String mark = at == recipients.size() - 1 ? "." : ";";
            list.appendChild(page.div("recipient", "- " + endedWith(mark, recipients.get(at))));
        }
        return list;
    }

    Element qrCode(QrCode code) {
        Element image = page.element("img", "");
        image.setAttribute("src", QrImage.dataUri(code.content()));
        image.setAttribute("alt", PrintableText.of("Mã QR. " + code.caption()));
        String side = code.millimetres() + "mm";
        image.setAttribute("style", "width:" + side + ";height:" + side);
        return page.div("qr", image, page.div("caption", code.caption()));
    }
}
