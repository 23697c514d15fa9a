package vn.vinhdanh.nomination.adapter.paper;

/** The lines above a decision that name its legal bases. */
final class LegalBases {

    private LegalBases() {}

    static String line(String text) {
        return text.startsWith("Căn cứ") || text.startsWith("Theo ") || text.startsWith("Xét ")
                ? text
                : "Căn cứ " + text;
    }
}
