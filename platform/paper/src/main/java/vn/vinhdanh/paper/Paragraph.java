package vn.vinhdanh.paper;

/** A paragraph of running text, a section heading or a centred line. */
public record Paragraph(String text, Style style) implements Block {

    public enum Style {
        /** Justified, first line indented by 1.27 cm. */
        BODY,
        /** As {@link #BODY}, in italics. */
        ITALIC,
        /** As {@link #BODY}, in bold: the heading of a section ("I. MỤC ĐÍCH, YÊU CẦU"). */
        HEADING,
        /** Bold and centred: "QUYẾT ĐỊNH:". */
        CENTRED
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, Style.BODY);
    }

    public static Paragraph italic(String text) {
        return new Paragraph(text, Style.ITALIC);
    }

    public static Paragraph heading(String text) {
        return new Paragraph(text, Style.HEADING);
    }

    public static Paragraph centred(String text) {
        return new Paragraph(text, Style.CENTRED);
    }

    /** "(Bằng chữ: Bảy trăm mười nghìn đồng)" in italics, to be placed below a total. */
    public static Paragraph inWords(long dong) {
        return italic("(Bằng chữ: " + AmountInWords.vietnamese(dong) + ")");
    }
}
