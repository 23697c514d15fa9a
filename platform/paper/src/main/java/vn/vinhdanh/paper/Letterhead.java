package vn.vinhdanh.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that issues a document, and its superior body if there is one. Each string is one line, which the layout
 * prints in capitals. A People's Committee issues as "ỦY BAN NHÂN DÂN" / "XÃ TRÙNG KHÁNH"; its office has it as
 * superior body.
 *
 * @param superior the superior body, on one line, not bold; {@code null} for a People's Committee
 * @param issuer at least one line, bold, with a rule below it of a third to a half of its width
 */
public record Letterhead(@Nullable String superior, List<String> issuer) {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    public Letterhead {
        issuer = List.copyOf(issuer);
        if (issuer.isEmpty()) {
            throw new IllegalArgumentException("A letterhead must name the issuing body");
        }
    }

    /** The letterhead of a body without a superior body. */
    public static Letterhead of(String... issuer) {
        return new Letterhead(null, List.of(issuer));
    }

    /** That of a body by its name: "Ủy ban nhân dân xã Trùng Khánh" is broken into two lines. */
    public static Letterhead named(String issuer) {
        return issuer.startsWith(COMMITTEE + " ")
                ? of(COMMITTEE, issuer.substring(COMMITTEE.length()).strip())
                : of(issuer);
    }

    /** The same issuing body with its superior body on the first line. */
    public Letterhead under(String superior) {
        return new Letterhead(superior, issuer);
    }
}
