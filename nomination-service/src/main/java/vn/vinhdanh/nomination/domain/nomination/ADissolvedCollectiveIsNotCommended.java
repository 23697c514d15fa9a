package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.RuleViolation;

/** What no longer exists is not commended. */
public final class ADissolvedCollectiveIsNotCommended extends RuleViolation {

    private ADissolvedCollectiveIsNotCommended() {
        super(
                "Không khen thưởng tập thể đã giải thể hoặc không còn tồn tại.",
                "A collective that was dissolved or no longer exists is not commended.");
    }

    static void check(Nominee nominee) {
        if (nominee instanceof Nominee.Collective collective && collective.dissolved()) {
            throw new ADissolvedCollectiveIsNotCommended();
        }
    }
}
