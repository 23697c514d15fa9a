package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** At least two thirds of the appointed members are present when the vote opens. */
public final class VotingOpensWithAQuorum extends RuleViolation {

    private VotingOpensWithAQuorum(int present, int quorum) {
        super(
                "Mới có %d thành viên có mặt, cần ít nhất %d (hai phần ba số thành viên được cử)."
                        .formatted(present, quorum),
                "%d members are present; at least %d (two thirds of the appointed members) are needed."
                        .formatted(present, quorum));
    }

    static void check(Council council) {
        if (council.present().size() < council.quorum()) {
            throw new VotingOpensWithAQuorum(council.present().size(), council.quorum());
        }
    }
}
