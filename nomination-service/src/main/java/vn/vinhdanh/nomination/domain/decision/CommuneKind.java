package vn.vinhdanh.nomination.domain.decision;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of commune issues a paper (Luật Tổ chức chính quyền địa phương 2025, Điều 1: xã, phường, đặc khu). */
final class CommuneKind {

    private static final String USUAL = "xã";
    private static final List<String> OTHERS = List.of("phường", "đặc khu");

    private CommuneKind() {}

    /** @param given null if the plan came before plans named the kind; then the issuer's name has it */
    static String of(@Nullable String given, String issuer) {
        String lower = issuer.toLowerCase(Locale.ROOT);
        return given != null
                ? given
                : OTHERS.stream()
                        .filter(kind -> lower.contains(" " + kind + " "))
                        .findFirst()
                        .orElse(USUAL);
    }
}
