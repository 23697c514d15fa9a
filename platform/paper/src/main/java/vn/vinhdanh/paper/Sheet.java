package vn.vinhdanh.paper;

/** How invitations share a sheet of A4, to print and to cut. */
public enum Sheet {
    /** Two cards of A5 below each other. */
    TWO_A5(2),
    /** Four cards of A6: those of A5, smaller. */
    FOUR_A6(4);

    private final int cards;

    Sheet(int cards) {
        this.cards = cards;
    }

    int cards() {
        return cards;
    }
}
