package vn.vinhdanh.paper;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The parts that all papers share: heading, title, signature, recipients, QR code. */
final class CommonParts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Markup page;

    CommonParts(Markup page) {
        this.page = page;
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** Ends a sentence or an item of a list with the mark that its place asks for, whatever the author wrote. */
    static String endedWith(String mark, String text) {
        String bare = text.strip();
        while (bare.endsWith(".") || bare.endsWith(";") || bare.endsWith("/") || bare.endsWith(",")) {
            bare = bare.substring(0, bare.length() - 1).stripTrailing();
        }
        return bare + mark;
    }

    Element heading(Heading heading) {
        Element issuer = page.element("td", "issuer");
        String superior = heading.letterhead().superior();
        if (superior != null) {
            issuer.appendChild(page.div("superior", capitals(superior)));
        }
        issuer.appendChild(ruled(heading.letterhead().issuer()));
        Element nation = page.element(
                "td",
                "nation",
                page.div("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                page.div("ruled motto", page.div("words", "Độc lập - Tự do - Hạnh phúc"), page.div("rule")));
        Element number = page.element("td", "number", "Số: " + heading.number().citation());
        Element place = page.element("td", "place", heading.placeAndDate().written());
        return page.element(
                "table", "heading", page.element("tr", "", issuer, nation), page.element("tr", "", number, place));
    }

    private Element ruled(List<String> lines) {
        Element words = page.div("words");
        lines.forEach(line -> words.appendChild(page.div("", capitals(line))));
        return page.div("ruled", words, page.div("rule"));
    }

    Element title(String typeName, String summary) {
        Element title = page.div("title", page.div("type", capitals(typeName)));
        if (!summary.isBlank()) {
            title.appendChild(page.div("ruled summary", page.div("words", summary), page.div("rule")));
        }
        return title;
    }

    /** Recipients (or what else stands at the left) beside the signature; never split between pages. */
    Element closing(Signature signature, Element... left) {
        Element signed = page.element("td", "signature");
        signature.capacity().forEach(line -> signed.appendChild(page.div("capacity", capitals(line))));
        signed.appendChild(page.div("signed"));
        signed.appendChild(page.div("name", signature.name()));
        return page.element(
                "table", "closing", page.element("tr", "", page.element("td", "left", (Object[]) left), signed));
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
