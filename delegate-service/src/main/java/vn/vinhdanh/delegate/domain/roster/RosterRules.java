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

    /** Nobody is invited to what does not take place. */
    public static final class ACancelledConferenceInvitesNobody extends RuleViolation {

        public ACancelledConferenceInvitesNobody() {
            super(
                    "Hội nghị đã hủy, nên không gửi giấy mời nữa.",
                    "The conference was cancelled, so no more invitations are sent.");
        }
    }

    /** Nobody is invited to what has begun already. */
    public static final class AnInvitationComesBeforeTheConference extends RuleViolation {

        public AnInvitationComesBeforeTheConference() {
            super(
                    "Hội nghị đã bắt đầu hoặc đã qua, nên không gửi giấy mời nữa. Nếu Hội nghị dời sang ngày khác, hãy ấn định ngày mới trước.",
                    "The conference has begun or is over, so no more invitations are sent. If it was moved, fix the new date first.");
        }
    }
}
