package vn.vinhdanh.paper;

/** A paragraph of running text, or a line set apart from it. */
public record Paragraph(String text, Style style) implements Block {

    public enum Style {
        /** Justified, first line indented by 1.27 cm. */
        BODY,
        /** As the body, in italics. */
        ITALIC,
        /** As the body, bold: the heading of a section ("I. MỤC ĐÍCH, YÊU CẦU"). */
        HEADING,
        /** Bold, in the middle: "QUYẾT ĐỊNH:". */
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

    /** "(Bằng chữ: Bảy trăm mười nghìn đồng)", in italics, for beneath a total. */
    public static Paragraph inWords(long dong) {
        return italic("(Bằng chữ: " + AmountInWords.vietnamese(dong) + ")");
    }
}
