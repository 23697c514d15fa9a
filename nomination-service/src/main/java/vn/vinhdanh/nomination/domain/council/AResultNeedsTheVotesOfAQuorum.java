package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** A result stands on the ballots of at least two thirds of the appointed members. */
public final class AResultNeedsTheVotesOfAQuorum extends RuleViolation {

    public AResultNeedsTheVotesOfAQuorum(int votes, int needed) {
        super(
                "Mới có %d phiếu, cần ít nhất %d (hai phần ba số thành viên được cử).".formatted(votes, needed),
                "%d ballots were cast; at least %d (two thirds of the appointed members) are needed."
                        .formatted(votes, needed));
    }
}
