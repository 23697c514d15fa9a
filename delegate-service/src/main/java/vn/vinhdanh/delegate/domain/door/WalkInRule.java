package vn.vinhdanh.delegate.domain.door;

/** Who may come in without being on the list. */
public enum WalkInRule {
    NOBODY,
    /** As many as there are places that no delegate has. What a conference begins with. */
    PLACES_LEFT,
    EVERYBODY;

    /**
     * @param present who came in by this rule already
     * @param placesLeft places of the conference that no delegate has
     */
    boolean admits(int present, int placesLeft) {
        return switch (this) {
            case NOBODY -> false;
            case PLACES_LEFT -> present < placesLeft;
            case EVERYBODY -> true;
        };
    }
}
