package vn.vinhdanh.delegate.domain.roster;

import vn.vinhdanh.kernel.RuleViolation;

/** Nobody can be invited to a day that is not fixed. */
public final class ConferenceDateIsOpen extends RuleViolation {

    public ConferenceDateIsOpen() {
        super(
                "Chưa ấn định ngày tổ chức Hội nghị. Hãy ấn định ngày trước khi gửi giấy mời.",
                "The date of the conference is still open. Fix it before you send invitations.");
    }
}
