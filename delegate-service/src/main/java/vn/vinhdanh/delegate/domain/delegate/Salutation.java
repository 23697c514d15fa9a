package vn.vinhdanh.delegate.domain.delegate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a letter addresses the person: Ông or Bà. It is stated by people and never follows from a name. */
public enum Salutation {
    MR,
    MS;

    /** @return null for none, and for one that this version does not know */
    public static @Nullable Salutation of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
