package vn.vinhdanh.delegate.domain.roster;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a roster. Each class is one rule; its simple name is the problem code. */
public final class RosterRules {

    private RosterRules() {}

    /** Invitations name the date, so the date is fixed first. */
    public static final class ConferenceDateIsOpen extends RuleViolation {

        public ConferenceDateIsOpen() {
            super(
                    "Chưa ấn định ngày tổ chức Hội nghị. Hãy ấn định ngày trước khi gửi giấy mời.",
                    "The date of the conference is still open. Fix it before you send invitations.");
        }
    }
}
