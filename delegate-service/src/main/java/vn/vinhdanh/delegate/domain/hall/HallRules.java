package vn.vinhdanh.delegate.domain.hall;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of halls. Each class is one rule; its simple name is the problem code. */
public final class HallRules {

    private HallRules() {}

    /** A code stays with the hall that had it first. */
    public static final class ACodeIsOneHall extends RuleViolation {

        public ACodeIsOneHall(String code) {
            super(
                    "Mã \"" + code + "\" đã là của một hội trường khác. Hãy chọn mã khác, hoặc sửa hội trường đó.",
                    "The code \"" + code + "\" is that of another hall. Choose another code, or change that hall.");
        }
    }
}
