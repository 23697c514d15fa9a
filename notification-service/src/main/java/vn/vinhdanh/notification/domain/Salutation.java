package vn.vinhdanh.notification.domain;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a letter addresses a person: Ông or Bà, or both where nobody stated it. It never follows from a name. */
public enum Salutation {
    MR("Ông"),
    MS("Bà");

    private static final String UNSTATED = "Ông/Bà";

    /** A name is typed with its title at times; then no other stands before it. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:Ông\\s*/\\s*Bà|Ông|Bà|Cụ|Đồng chí|Đ/c|Gia đình|Hộ)[\\s:.]+\\S.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final String word;

    Salutation(String word) {
        this.word = word;
    }

    /** @return null for none, and for one that this version does not know */
    public static @Nullable Salutation of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** "Ông/Bà" if nobody stated it. */
    static String word(@Nullable Salutation salutation) {
        return salutation == null ? UNSTATED : salutation.word;
    }

    /** The name with what stands before it. */
    static String addressed(String name, @Nullable Salutation salutation) {
        return TITLED.matcher(name).matches() ? name : word(salutation) + " " + name;
    }
}
