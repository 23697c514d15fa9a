package vn.vinhdanh.delegate.domain.congress;

import vn.vinhdanh.kernel.InvalidInput;

/**
 * A count by show of hands. Whoever raised no hand is present and did not vote.
 *
 * @param present delegates in the hall
 */
public record HandCount(int present, int inFavour, int against, int abstaining) {

    /** @throws InvalidInput if more voted than are present */
    void requireAddsUp() {
        if (inFavour + against + abstaining > present) {
            throw new InvalidInput(
                    "present",
                    "Ba số đếm cộng lại là " + (inFavour + against + abstaining)
                            + ", nhiều hơn số có mặt. Hãy đếm lại.",
                    "The three counts give " + (inFavour + against + abstaining)
                            + ", more than are present. Count again.");
        }
    }

    public int notVoting() {
        return present - inFavour - against - abstaining;
    }
}
