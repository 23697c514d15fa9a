package vn.vinhdanh.nomination.domain.nomination;

/** How a person is addressed. An officer states it; it never follows from a name. */
public enum Salutation {
    MR("Ông"),
    MS("Bà");

    private final String word;

    Salutation(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
