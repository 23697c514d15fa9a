package vn.vinhdanh.budget.domain.finalaccount;

import java.util.List;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of final accounts. The simple name of each class is the problem code of the HTTP response. */
public final class FinalAccountRules {

    private FinalAccountRules() {}

    public static final class AFinalAccountFollowsTheClosing extends RuleViolation {

        AFinalAccountFollowsTheClosing() {
            super(
                    "Hội nghị chưa đóng hồ sơ nên chưa quyết toán được. Đóng hồ sơ hội nghị trước.",
                    "The conference is not closed. Close it before the account is declared final.");
        }
    }

    public static final class AFinalAccountAgreesWithTheLedger extends RuleViolation {

        AFinalAccountAgreesWithTheLedger() {
            super(
                    "Số quyết toán chưa khớp sổ. Xem dòng chênh lệch, kiểm tra sổ rồi quyết toán.",
                    "The account does not agree with the ledger. See the difference and verify the ledger first.");
        }
    }

    /** What is not settled would be spent after the account. */
    public static final class NothingIsOpenInAFinalAccount extends RuleViolation {

        NothingIsOpenInAFinalAccount(int advances, int waiting) {
            super(
                    "Còn " + advances + " khoản tạm ứng chưa thanh toán, " + waiting
                            + " khoản chờ duyệt hoặc chờ vào sổ. Giải quyết hết rồi quyết toán.",
                    advances + " advances are not settled and " + waiting
                            + " items wait for approval or for the ledger. Settle them first.");
        }
    }

    public static final class AnUnpaidRewardHasAReason extends RuleViolation {

        AnUnpaidRewardHasAReason(List<String> names) {
            super(
                    "Còn phần thưởng đã quyết định mà chưa chi: " + String.join("; ", names)
                            + ". Chi, hoặc ghi lý do chưa chi ở từng người.",
                    "Rewards are decided and not paid: " + String.join("; ", names)
                            + ". Pay them, or say of each why not.");
        }
    }

    public static final class ADeclaredAccountStands extends RuleViolation {

        ADeclaredAccountStands() {
            super(
                    "Quyết toán đã được lập. Muốn sửa thì nhờ Chủ tịch trả lại trước.",
                    "The account is declared final. To change it, ask the Chairman to return it.");
        }
    }

    public static final class OnlyADeclaredAccountIsSettled extends RuleViolation {

        OnlyADeclaredAccountIsSettled() {
            super(
                    "Không có quyết toán nào chờ duyệt: chưa lập, đã duyệt hoặc đã trả lại.",
                    "No final account waits: it was not declared, or was approved or returned already.");
        }
    }

    public static final class WhoDeclaresDoesNotApprove extends RuleViolation {

        WhoDeclaresDoesNotApprove() {
            super(
                    "Bạn đã lập quyết toán này nên không duyệt được. Hãy để người khác có thẩm quyền duyệt.",
                    "You declared this account, so somebody else has to approve it.");
        }
    }

    /** The Chairman approves what he has read. */
    public static final class OnlyWhatStillHoldsIsApproved extends RuleViolation {

        OnlyWhatStillHoldsIsApproved() {
            super(
                    "Sổ đã đổi từ khi lập quyết toán. Trả lại để kế toán lập lại theo số mới.",
                    "The ledger has changed since the account was declared. Return it, so that it is declared anew.");
        }
    }

    /** What was accounted for does not change any more. */
    public static final class AnAccountedExpenseStays extends RuleViolation {

        public AnAccountedExpenseStays() {
            super(
                    "Hội nghị đã quyết toán nên không ghi thêm, không ghi đảo khoản chi. Nếu cần, nhờ Chủ tịch trả lại quyết"
                            + " toán trước khi duyệt.",
                    "The account of this conference is final: nothing is spent or reversed any more. Before its approval the"
                            + " Chairman may return it.");
        }
    }
}
