package vn.vinhdanh.nomination.domain.award;

/** The kinds of nominee. JSON contains the name of the constant. */
public enum NomineeKind {
    INDIVIDUAL("cá nhân", "an individual"),
    COLLECTIVE("tập thể", "a collective"),
    HOUSEHOLD("hộ gia đình", "a household");

    private final String vietnamese;
    private final String english;

    NomineeKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
