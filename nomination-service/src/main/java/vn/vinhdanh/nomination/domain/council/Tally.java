package vn.vinhdanh.nomination.domain.council;

/** The number of votes on one line, by choice. */
public record Tally(int inFavour, int against, int abstained) {

    static final Tally NONE = new Tally(0, 0, 0);

    int total() {
        return inFavour + against + abstained;
    }

    Tally plus(Choice choice) {
        return switch (choice) {
            case FOR -> new Tally(inFavour + 1, against, abstained);
            case AGAINST -> new Tally(inFavour, against + 1, abstained);
            case ABSTAIN -> new Tally(inFavour, against, abstained + 1);
        };
    }
}
