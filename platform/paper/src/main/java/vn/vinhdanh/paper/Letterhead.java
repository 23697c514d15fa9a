package vn.vinhdanh.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that issues a document, and the body above it where there is one. Set in capitals, one string per line:
 * a People's Committee issues as "ỦY BAN NHÂN DÂN" / "XÃ TRÙNG KHÁNH"; its office issues under that committee's name.
 *
 * @param superior the body above, on one line, upright; {@code null} for a People's Committee
 * @param issuer one line or more, bold, with the rule of a third to a half of its width beneath
 */
public record Letterhead(@Nullable String superior, List<String> issuer) {

    public Letterhead {
        issuer = List.copyOf(issuer);
        if (issuer.isEmpty()) {
            throw new IllegalArgumentException("A letterhead names the issuing body");
        }
    }

    /** A body that issues in its own name. */
    public static Letterhead of(String... issuer) {
        return new Letterhead(null, List.of(issuer));
    }

    /** The same body with the one above it on the first line. */
    public Letterhead under(String superior) {
        return new Letterhead(superior, issuer);
    }
}
