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

    /** The Chairman's decision names who is commended. A registration does not. */
    public static final class AwardeesEnterTheirGroupByTheAward extends RuleViolation {

        public AwardeesEnterTheirGroupByTheAward(Group group) {
            super(
                    "Nhóm “" + group.name()
                            + "” chỉ gồm người có quyết định khen thưởng; hệ thống tự thêm khi có quyết định. Hãy chọn nhóm khác.",
                    "The group “" + group.name()
                            + "” is of those who were awarded; the decision adds them by itself. Choose another group.");
        }
    }

    /** The plan says which units register for the group. */
    public static final class AGroupIsFilledByItsUnits extends RuleViolation {

        public AGroupIsFilledByItsUnits(Group group) {
            super(
                    "Theo kế hoạch, đơn vị này không đăng ký đại biểu cho nhóm “" + group.name()
                            + "”. Hãy chọn nhóm khác, hoặc nhờ bộ phận thường trực đăng ký.",
                    "By the plan, this unit does not register for the group “" + group.name()
                            + "”. Choose another group, or ask the secretariat to register.");
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

    /** What is closed stays as it was. Facts and the erasure of personal data go on. */
    public static final class AClosedConferenceTakesNoMore extends RuleViolation {

        public AClosedConferenceTakesNoMore() {
            super(
                    "Hội nghị đã đóng hồ sơ, nên danh sách đại biểu giữ nguyên.",
                    "The conference is closed, so its list of delegates stays as it is.");
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
