package vn.vinhdanh.nomination.domain.certificate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.Awardee;

/** How the public page of a certificate names the one it was given to. */
public enum PublicNaming {
    FULL,
    /** A person's or a household's name as its first letters; a collective is no person and has its name. */
    INITIALS,
    NONE;

    /** A letter with its marks. */
    private static final Pattern LETTER = Pattern.compile("\\p{L}\\p{M}*");

    /** Null if nobody is named. */
    public @Nullable String shown(Awardee awardee) {
        return switch (this) {
            case FULL -> awardee.name();
            case INITIALS -> awardee.kind() == NomineeKind.COLLECTIVE ? awardee.name() : initials(awardee.name());
            case NONE -> null;
        };
    }

    /** A word without a letter has none. */
    private static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .map(LETTER::matcher)
                .filter(Matcher::find)
                .map(letter -> letter.group() + ".")
                .collect(Collectors.joining(" "));
    }
}
