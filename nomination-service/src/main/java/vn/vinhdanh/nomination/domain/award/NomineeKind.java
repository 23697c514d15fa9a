package vn.vinhdanh.nomination.domain.award;

import vn.vinhdanh.kernel.Bilingual;

/** The kinds of nominee. JSON contains the name of the constant. */
public enum NomineeKind {
    INDIVIDUAL("cá nhân", "an individual"),
    COLLECTIVE("tập thể", "a collective"),
    HOUSEHOLD("hộ gia đình", "a household");

    private final Bilingual text;

    NomineeKind(String vietnamese, String english) {
        text = new Bilingual(vietnamese, english);
    }

    public Bilingual text() {
        return text;
    }
}
