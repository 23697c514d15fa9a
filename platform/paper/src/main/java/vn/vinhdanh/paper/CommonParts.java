package vn.vinhdanh.paper;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Lays out the parts that all documents share: heading, title, signature, recipients and QR code. */
final class CommonParts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Sizes of bold type, in points; as in paper.css. */
    static final int TITLE_SIZE = 14;

    private static final int ISSUER_SIZE = 12;
    private static final int MOTTO_SIZE = 13;
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Width of a rule in percent of the text above it. The decree requires a third to a half. */
    private static final int RULE_PERCENT = 40;

    private static final int FULL_RULE_PERCENT = 100;

    /** As in paper.css. */
    private static final int SIGNATURE_PERCENT = 48;

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

    /** Replaces the final punctuation of a text by the given mark. */
    static String endedWith(String mark, String text) {
        String bare = text.strip();
        while (!bare.isEmpty() && ".;,/".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).stripTrailing();
        }
        return bare + mark;
    }

    Element heading(Heading heading) {
        Letterhead letterhead = heading.letterhead();
        Element issuer = page.element("td", "issuer");
        String superior = letterhead.superior();
        if (superior != null) {
            issuer.appendChild(page.lines("div", "superior", issuerLines(superior)));
        }
        List<String> lines = letterhead.issuer().stream()
                .flatMap(line -> issuerLines(line).stream())
                .toList();
        issuer.appendChild(page.lines("div", "", lines));
        issuer.appendChild(rule(lines, ISSUER_SIZE, RULE_PERCENT));
        Element nation = page.element(
                "td",
                "nation",
                page.div("country", NATION),
                page.div("motto", MOTTO),
                rule(List.of(MOTTO), MOTTO_SIZE, FULL_RULE_PERCENT));
        Element number = page.element("td", "number", heading.number().line());
        Element place = page.element("td", "place", heading.placeAndDate().written());
        return page.element(
                "table",
                "heading",
                page.element(
                        "tbody", "", page.element("tr", "", issuer, nation), page.element("tr", "", number, place)));
    }

    private List<String> issuerLines(String name) {
        return BalancedLines.of(capitals(name), textWidth * 37 / 100, ISSUER_SIZE);
    }

    Element title(String typeName, String summary) {
        Element title = page.div("title", page.element("h1", "", capitals(typeName)));
        if (!summary.isBlank()) {
            List<String> lines = BalancedLines.of(summary, textWidth, TITLE_SIZE);
            title.appendChild(page.lines("div", "", lines));
            title.appendChild(rule(lines, TITLE_SIZE, RULE_PERCENT));
        }
        return title;
    }

    /** A centred rule below bold text. */
    private Element rule(List<String> lines, int size, int percent) {
        int widest = lines.stream().mapToInt(Typeface.loaded()::width).max().orElse(0);
        Element rule = page.div("rule");
        rule.setAttribute("style", "width:" + Markup.points(widest * size / 100 * percent / 100));
        return rule;
    }

    /** A centred title, broken into balanced lines. */
    Element centred(String tag, String styleClass, String text) {
        return page.lines(tag, styleClass, BalancedLines.of(text, textWidth, TITLE_SIZE));
    }

    /** The closing: the left parts side by side, then the signature. It is not split between pages. */
    Element closing(Signature signature, Element... left) {
        Element row = page.element("tr", "");
        for (Element part : left) {
            row.appendChild(page.element("td", "", part));
        }
        row.appendChild(signed(signature));
        return page.element("table", "closing", page.element("tbody", "", row));
    }

    /** The closing of minutes: two signatures side by side. It is not split between pages. */
    Element closing(Signature left, Signature right) {
        return page.element(
                "table",
                "closing",
                page.element("tbody", "", page.element("tr", "", signed(left), page.element("td", ""), signed(right))));
    }

    private Element signed(Signature signature) {
        Element signed = page.element("td", "signature");
        int width = textWidth * SIGNATURE_PERCENT / 100;
        signature
                .capacity()
                .forEach(line -> signed.appendChild(
                        page.lines("div", "capacity", BalancedLines.of(capitals(line), width, TITLE_SIZE))));
        signed.appendChild(page.div("signed"));
        signed.appendChild(page.div("name", signature.name()));
        return signed;
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
