package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** Where one or two members remain without a conflict, the total of a line would tell who chose what. */
public final class ASecretVoteNeedsThreeWhoMayVote extends RuleViolation {

    static final int FEWEST = 3;

    private ASecretVoteNeedsThreeWhoMayVote(Line line) {
        super(
                "Hồ sơ \"%s\" chỉ còn dưới 3 thành viên không xung đột lợi ích nên phiếu không còn kín. Cử thêm thành viên."
                        .formatted(line.nominee()),
                "Fewer than 3 members without a conflict remain for \"%s\": the vote would not be secret. Appoint more."
                        .formatted(line.nominee()));
    }

    static void check(Council council) {
        for (Line line : council.lines()) {
            if (council.eligible(line) < FEWEST) {
                throw new ASecretVoteNeedsThreeWhoMayVote(line);
            }
        }
    }
}
