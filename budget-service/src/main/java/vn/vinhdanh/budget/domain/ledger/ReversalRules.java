package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of reversals. The simple name of each class is the problem code of the HTTP response. */
public final class ReversalRules {

    private ReversalRules() {}

    /** Nobody takes money back alone. */
    public static final class TwoPeopleReverse extends RuleViolation {

        public TwoPeopleReverse() {
            super(
                    "Người đề nghị ghi đảo không tự duyệt được. Chủ tịch là người duyệt.",
                    "Who proposed a reversal does not approve it. The Chairman does.");
        }
    }

    /** A second proposal would leave open which one the Chairman approves. */
    public static final class OneReversalAtATime extends RuleViolation {

        public OneReversalAtATime() {
            super(
                    "Đã có đề nghị ghi đảo cho dòng này. Chờ Chủ tịch duyệt hoặc không duyệt rồi mới đề nghị lại.",
                    "A reversal of this line is proposed already. Wait until the Chairman approves or rejects it.");
        }
    }

    public static final class OnlyAWaitingReversalIsSettled extends RuleViolation {

        public OnlyAWaitingReversalIsSettled() {
            super(
                    "Không có đề nghị nào đang chờ ở đây. Tải lại trang để xem tình trạng mới nhất.",
                    "Nothing waits for approval here. Load the page again to see what has become of it.");
        }
    }

    /** An Idempotency-Key identifies one proposal. The same key with another reason is another one. */
    public static final class OneKeyIsOneReversal extends KeyViolation {

        public OneKeyIsOneReversal() {
            super(
                    "Idempotency-Key này đã dùng cho một đề nghị ghi đảo có lý do khác. Dùng khóa mới cho đề nghị mới.",
                    "This Idempotency-Key stands for a reversal with another reason. Use a new key for a new one.");
        }
    }
}
