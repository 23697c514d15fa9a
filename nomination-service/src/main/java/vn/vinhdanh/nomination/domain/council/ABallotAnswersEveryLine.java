package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.kernel.RuleViolation;

/** A ballot is complete; who does not want to choose abstains. */
public final class ABallotAnswersEveryLine extends RuleViolation {

    public ABallotAnswersEveryLine(int lines, int answered) {
        super(
                "Phiếu phải có đủ %d hồ sơ, mới có %d. Không muốn chọn thì ghi phiếu trắng (ABSTAIN)."
                        .formatted(lines, answered),
                "A ballot answers all %d lines; this one has %d. Abstain where you do not want to choose."
                        .formatted(lines, answered));
    }
}
