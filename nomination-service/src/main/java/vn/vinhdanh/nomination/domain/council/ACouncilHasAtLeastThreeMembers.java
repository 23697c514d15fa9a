package vn.vinhdanh.nomination.domain.council;

import java.util.List;
import vn.vinhdanh.kernel.RuleViolation;

/** With one or two members a total would tell who chose what. */
public final class ACouncilHasAtLeastThreeMembers extends RuleViolation {

    private static final int FEWEST = 3;

    private ACouncilHasAtLeastThreeMembers() {
        super(
                "Hội đồng cần ít nhất 3 thành viên để bỏ phiếu kín.",
                "A council needs at least 3 members for a secret vote.");
    }

    static void check(List<Member> members) {
        if (members.size() < FEWEST) {
            throw new ACouncilHasAtLeastThreeMembers();
        }
    }
}
