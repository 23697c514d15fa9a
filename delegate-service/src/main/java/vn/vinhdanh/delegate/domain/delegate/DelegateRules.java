package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a delegate. Each class is one rule; its simple name is the problem code. */
public final class DelegateRules {

    private DelegateRules() {}

    /** A request repeated with its Idempotency-Key creates no second delegate. Another person needs another key. */
    public static final class AKeyCreatesOneDelegate extends KeyViolation {

        public AKeyCreatesOneDelegate() {
            super(
                    "Idempotency-Key này đã dùng để đăng ký người khác. Hãy dùng khóa mới.",
                    "This Idempotency-Key registered another person before. Use a new key.");
        }
    }

    /** The Chairman commended this delegate, so it is not a unit's decision who comes to be commended. */
    public static final class TheSecretariatTakesAnAwardeeOffTheList extends RuleViolation {

        public TheSecretariatTakesAnAwardeeOffTheList() {
            super(
                    "Đại biểu này có quyết định khen thưởng, nên chỉ bộ phận thường trực rút khỏi danh sách. Hãy báo bộ phận thường trực kèm lý do.",
                    "This delegate was awarded, so only the secretariat takes the person off the list. Tell the secretariat and say why.");
        }
    }

    /** A registration does not overrule a declined invitation. Only a new answer does. */
    public static final class ADeclinedDelegateComesBackByAnswer extends RuleViolation {

        public ADeclinedDelegateComesBackByAnswer() {
            super(
                    "Đại biểu này đã báo không tham dự. Nếu đổi ý, hãy ghi câu trả lời mới cho giấy mời.",
                    "This delegate has declined. Enter the new answer to the invitation instead.");
        }
    }

    /** A cancelled delegate is registered again, not changed. */
    public static final class ACancelledDelegateIsNotChanged extends RuleViolation {

        public ACancelledDelegateIsNotChanged() {
            super(
                    "Đại biểu này đã bị rút khỏi danh sách. Muốn mời lại, hãy đăng ký lại.",
                    "This delegate was taken off the list. Register the person again to change anything.");
        }
    }

    /** Two delegates were one person, and one document remains. */
    public static final class AMergedDelegateIsChangedWhereThePersonRemains extends RuleViolation {

        public AMergedDelegateIsChangedWhereThePersonRemains() {
            super(
                    "Bản ghi này đã được gộp vào một đại biểu khác vì là cùng một người. Hãy làm việc với đại biểu còn lại.",
                    "This record was merged into another delegate, who is the same person. Use the delegate that remains.");
        }
    }

    /** What an officer decided about two people stands; a wrong joining is parted. */
    public static final class TwoDelegatesAreJudgedOnce extends RuleViolation {

        public TwoDelegatesAreJudgedOnce() {
            super(
                    "Đã có kết luận ngược lại về hai đại biểu này; xem lịch sử. Nếu đã gộp nhầm, hãy tách ra.",
                    "The opposite was decided about these two delegates; see the history. If they were joined by mistake, part them.");
        }
    }

    /** A record that a delegate does not have can't become a delegate of its own. */
    public static final class OnlyWhatWasJoinedIsParted extends RuleViolation {

        public OnlyWhatWasJoinedIsParted() {
            super(
                    "Đại biểu này không có bản ghi gộp như vậy, nên không có gì để tách.",
                    "This delegate has no such joined record, so there is nothing to part.");
        }
    }

    /** The letter of a delegate who was the same person as another one. It does not tell anybody to stay away. */
    public static final class InvitationWasMerged extends RuleViolation {

        public InvitationWasMerged() {
            super(
                    "Ông/bà có một giấy mời khác dự Hội nghị này. Xin trả lời theo giấy mời đó.",
                    "There is another invitation to this conference for you. Please answer that one.");
        }
    }

    /** What was never recorded can't be taken back. */
    public static final class OnlyACheckInIsUndone extends RuleViolation {

        public OnlyACheckInIsUndone() {
            super(
                    "Đại biểu này chưa được điểm danh, nên không có gì để hủy.",
                    "This delegate has not checked in, so there is nothing to undo.");
        }
    }

    /** A person who is expected at the conference has to be invited and found at the door. */
    public static final class AnExpectedDelegateIsNotErased extends RuleViolation {

        public AnExpectedDelegateIsNotErased() {
            super(
                    "Đại biểu này còn trong danh sách của Hội nghị sắp tới. Hãy rút khỏi danh sách trước, rồi xóa dữ liệu cá nhân.",
                    "This delegate is still on the list of a coming conference. Take the person off the list first, then erase.");
        }
    }

    /** Delegates cannot name themselves as their substitute. */
    public static final class ASubstituteIsSomebodyElse extends RuleViolation {

        public ASubstituteIsSomebodyElse() {
            super(
                    "Người đi thay phải là người khác. Nếu chính ông/bà tham dự, xin chọn “Tham dự”.",
                    "A substitute is somebody else. If you come yourself, please choose to accept.");
        }
    }

    /** An invitation promises a place. */
    public static final class OnlyADelegateWithAPlaceIsInvited extends RuleViolation {

        public OnlyADelegateWithAPlaceIsInvited() {
            super(
                    "Chỉ mời đại biểu đã có chỗ. Đại biểu này chưa có chỗ, đã báo không tham dự, hoặc đã bị rút khỏi danh sách.",
                    "Only a delegate with a place is invited. This one waits, has declined, or was taken off the list.");
        }
    }

    /** Only the newest invitation can be answered. */
    public static final class InvitationWasReplaced extends RuleViolation {

        public InvitationWasReplaced() {
            super(
                    "Giấy mời này đã được thay bằng một giấy mời mới hơn. Xin trả lời theo giấy mời mới.",
                    "A newer invitation has replaced this one. Please answer the newer one.");
        }
    }

    /** The invitation of a cancelled delegate can no longer be answered. */
    public static final class InvitationWasCancelled extends RuleViolation {

        public InvitationWasCancelled() {
            super(
                    "Giấy mời này đã được thu hồi. Xin liên hệ cơ quan mời nếu có điều chưa rõ.",
                    "This invitation was withdrawn. Please ask the inviting office if anything is unclear.");
        }
    }

    /** There is nothing to come to. */
    public static final class TheConferenceWasCancelled extends RuleViolation {

        public TheConferenceWasCancelled() {
            super(
                    "Hội nghị đã hủy. Ông/Bà không cần trả lời giấy mời này nữa.",
                    "The conference was cancelled. There is no need to answer this invitation.");
        }
    }

    /** A delegate without a valid invitation has nothing to answer. */
    public static final class OnlyTheInvitedAnswer extends RuleViolation {

        public OnlyTheInvitedAnswer() {
            super(
                    "Đại biểu này chưa được mời, nên chưa có gì để trả lời.",
                    "This delegate has not been invited, so there is nothing to answer.");
        }
    }

    /** Answers by link may change until the conference begins. */
    public static final class AnswersCloseWhenTheConferenceBegins extends RuleViolation {

        public AnswersCloseWhenTheConferenceBegins() {
            super(
                    "Hội nghị đã bắt đầu, không nhận trả lời qua liên kết nữa.",
                    "The conference has begun; answers by link are closed.");
        }
    }

    /** An answer may change, but not without end: each change is kept, and may move others on the waiting list. */
    public static final class AnAnswerByLinkChangesAtMostTwentyTimes extends RuleViolation {

        public AnAnswerByLinkChangesAtMostTwentyTimes() {
            super(
                    "Câu trả lời qua liên kết này đã đổi quá nhiều lần. Nếu cần đổi nữa, xin báo cơ quan mời.",
                    "The answer by this link was changed too often. To change it again, please tell the inviting office.");
        }
    }

    /** An invitation names a person and what that person needs, so its link does not open it without end. */
    public static final class AnInvitationIsReadUntilAMonthAfterTheConference extends RuleViolation {

        public AnInvitationIsReadUntilAMonthAfterTheConference() {
            super(
                    "Hội nghị đã qua hơn 30 ngày nên giấy mời này không mở được nữa. Cần gì, xin hỏi cơ quan mời.",
                    "The conference was more than 30 days ago, so this invitation is closed. Please ask the inviting office.");
        }
    }

    /** A delegate without a place is not checked in, because the place may belong to another delegate. */
    public static final class OnlyADelegateWithAPlaceChecksIn extends RuleViolation {

        public OnlyADelegateWithAPlaceChecksIn() {
            super(
                    "Chỉ điểm danh đại biểu đang có chỗ. Đại biểu này chưa có chỗ, đã báo không tham dự, hoặc đã bị rút khỏi danh sách.",
                    "Only a delegate with a place checks in. This one waits, has declined, or was taken off the list.");
        }
    }

    /** Nobody goes through doors as often. A phone repeats a fault. */
    public static final class ADelegateHasFiftyPassages extends RuleViolation {

        public ADelegateHasFiftyPassages() {
            super(
                    "Đại biểu này đã có 50 lượt qua cửa nên lượt này không được ghi. Hãy báo bộ phận thường trực xem lại máy ở cửa.",
                    "This delegate has passed the doors fifty times, so this passage was not recorded. Ask the secretariat to look at the phones.");
        }
    }

    /** A delegate who has checked in can neither be cancelled nor decline. */
    public static final class WhoHasCheckedInHasCome extends RuleViolation {

        public WhoHasCheckedInHasCome() {
            super(
                    "Đại biểu này đã được điểm danh, nên không đổi câu trả lời và không rút khỏi danh sách được nữa.",
                    "This delegate has checked in; the answer is not changed and nobody is taken off the list any more.");
        }
    }
}
