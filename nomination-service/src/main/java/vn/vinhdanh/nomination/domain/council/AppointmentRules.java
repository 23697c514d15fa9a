package vn.vinhdanh.nomination.domain.council;

import java.util.List;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of an appointment. The simple name of each class is the problem code of the HTTP response. */
public final class AppointmentRules {

    private AppointmentRules() {}

    /** The body of a commune has one person in the chair. */
    public static final class ACouncilHasOneChair extends RuleViolation {

        private ACouncilHasOneChair(long chairs) {
            super(
                    "Hội đồng phải có đúng một Chủ tịch hội đồng, theo quyết định này thì có %d.".formatted(chairs),
                    "A council has exactly one chair; after this decision it has %d.".formatted(chairs));
        }

        static void check(List<Seat> seats) {
            long chairs =
                    seats.stream().filter(seat -> seat.office() == Office.CHAIR).count();
            if (chairs != 1) {
                throw new ACouncilHasOneChair(chairs);
            }
        }
    }

    /** What a decision said is never changed afterwards. */
    public static final class AnAppointmentIsEnteredOnce extends RuleViolation {

        AnAppointmentIsEnteredOnce(DecisionReference decision) {
            super(
                    "Quyết định %s đã ghi với nội dung khác. Thay đổi thành viên thì ghi quyết định mới."
                            .formatted(decision.number()),
                    "Decision %s was entered with other content. Enter a later decision to change members."
                            .formatted(decision.number()));
        }
    }

    /** A decision is entered after it was signed. */
    public static final class AnAppointmentIsNotDatedAhead extends RuleViolation {

        AnAppointmentIsNotDatedAhead() {
            super("Ngày quyết định không được sau ngày hôm nay.", "A decision's date is not after today.");
        }
    }

    /** Accounts are picked from those who have logged in, and a member has to be able to vote. */
    public static final class OnlyAKnownCouncilMemberIsAppointed extends RuleViolation {

        public OnlyAKnownCouncilMemberIsAppointed(String account) {
            super(
                    ("Tài khoản \"%s\" chưa đăng nhập lần nào hoặc không có vai trò thành viên hội đồng. Đề nghị"
                                    + " người đó đăng nhập một lần, rồi chọn lại.")
                            .formatted(account),
                    ("The account \"%s\" has never logged in or does not have the role of a council member. Ask"
                                    + " the person to log in once, then choose again.")
                            .formatted(account));
        }
    }

    /** Nobody types the members of a session. */
    public static final class ASessionNeedsAnAppointedCouncil extends RuleViolation {

        public ASessionNeedsAnAppointedCouncil() {
            super(
                    "Chưa có hội đồng được cử vào ngày này. Ghi quyết định thành lập hội đồng trước.",
                    "No council is in office on this day. Enter the decision that appoints it first.");
        }
    }
}
