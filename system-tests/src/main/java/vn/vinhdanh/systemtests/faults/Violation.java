package vn.vinhdanh.systemtests.faults;

/** The kinds of broken guarantees, in the order and with the names of the last line that the harness prints. */
enum Violation {
    LOST("lost"),
    DUPLICATED("duplicated"),
    OVER_CAP("overCap"),
    UNBALANCED("unbalanced"),
    BROKEN_CHAIN("brokenChains"),
    STUCK("stuck");

    private final String label;

    Violation(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
