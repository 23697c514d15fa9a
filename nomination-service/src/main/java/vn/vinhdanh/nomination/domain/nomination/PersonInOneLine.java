package vn.vinhdanh.nomination.domain.nomination;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person as officers write one in a single line: "Bà Nông Thị B – Trưởng trạm". Earlier releases had no other field for
 * the representative of a collective and the head of a household.
 */
record PersonInOneLine(
        @Nullable Salutation salutation,
        String name,
        @Nullable String title) {

    /** A salutation needs two more words, because Ông is a family name too: "Ông Tiến" stays a name. */
    private static final Pattern LINE = Pattern.compile(
            "(?:(?<salutation>Ông|ông|Bà|bà)\\s+(?=\\S+\\s+[^\\s–—-]))?(?<name>.+?)(?:\\s+[–—-]\\s+(?<title>.+))?");

    static PersonInOneLine read(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            return new PersonInOneLine(null, line, null);
        }
        String salutation = parts.group("salutation");
        return new PersonInOneLine(
                salutation == null ? null : salutation.equalsIgnoreCase("Ông") ? Salutation.MR : Salutation.MS,
                parts.group("name"),
                parts.group("title"));
    }
}
