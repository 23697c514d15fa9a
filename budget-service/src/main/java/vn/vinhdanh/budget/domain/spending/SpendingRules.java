package vn.vinhdanh.budget.domain.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of spending. The simple name of each class is the problem code of the HTTP response. */
public final class SpendingRules {

    private SpendingRules() {}

    /** The state budget pays what was approved, and nothing else. */
    public static final class OnlyAnApprovedLineIsSpent extends RuleViolation {

        public OnlyAnApprovedLineIsSpent() {
            super(
                    "Dự trù được duyệt không có dòng này nên chưa chi được. Điều chỉnh dự trù và trình duyệt trước.",
                    "The approved estimate does not have this line. Adjust the estimate and have it approved first.");
        }
    }

    public static final class NeverMoreThanIsLeftOfTheLine extends RuleViolation {

        NeverMoreThanIsLeftOfTheLine(long left) {
            super(
                    "Dòng dự trù này chỉ còn %s đồng. Giảm số tiền, hoặc điều chỉnh dự trù và trình duyệt trước."
                            .formatted(dotted(left)),
                    "Only %s đồng is left of this line. Lower the amount, or have an adjustment approved first."
                            .formatted(grouped(left)));
        }
    }

    /** Known when the estimate is settled. What is spent later is measured by the estimate that holds then. */
    public static final class AnAdjustmentCoversWhatIsSpent extends RuleViolation {

        public AnAdjustmentCoversWhatIsSpent(List<String> lines) {
            super(
                    "Bản dự trù này thấp hơn số đã chi, tạm ứng hoặc chờ duyệt chi: " + String.join("; ", lines)
                            + ". Sửa các dòng này cho đủ rồi trình lại.",
                    "This estimate is lower than what is spent, advanced or waiting to be: " + String.join("; ", lines)
                            + ". Raise these lines, then submit it again.");
        }

        /** A line in the message, in both languages. */
        public static String line(String text, long used) {
            return "%s (%s đồng)".formatted(text, dotted(used));
        }
    }

    public static final class AnAdvanceIsSettledFromTodayOn extends RuleViolation {

        AnAdvanceIsSettledFromTodayOn() {
            super(
                    "Hạn thanh toán tạm ứng đã qua. Chọn hôm nay hoặc một ngày sau.",
                    "The day to settle the advance has passed. Choose today or a later day.");
        }

        static void check(Advance advance, LocalDate today) {
            if (advance.settleBy().isBefore(today)) {
                throw new AnAdvanceIsSettledFromTodayOn();
            }
        }
    }

    /** Every đồng that was taken is proved or comes back. */
    public static final class ASettlementIsTheWholeAdvance extends RuleViolation {

        private ASettlementIsTheWholeAdvance(long amount, long spent, long returned) {
            super(
                    ("Tạm ứng %s đồng, chứng từ %s đồng, hoàn lại %s đồng: chưa khớp. Chứng từ và tiền hoàn lại phải đúng bằng"
                                    + " tạm ứng; phần chi vượt thì ghi thành khoản chi khác.")
                            .formatted(dotted(amount), dotted(spent), dotted(returned)),
                    ("%s đồng was advanced, vouchers are for %s đồng and %s đồng came back. Together they have to be the"
                                    + " advance; enter what was spent beyond it as another expense.")
                            .formatted(grouped(amount), grouped(spent), grouped(returned)));
        }

        static void check(long amount, Settlement settlement) {
            long spent = settlement.proof().total();
            if (settlement.returned() < 0) {
                throw new MoneyMovesInPositiveAmounts();
            }
            if (Math.addExact(spent, settlement.returned()) != amount) {
                throw new ASettlementIsTheWholeAdvance(amount, spent, settlement.returned());
            }
        }
    }

    public static final class OnlyAnOpenAdvanceIsSettled extends RuleViolation {

        OnlyAnOpenAdvanceIsSettled() {
            super(
                    "Không có tạm ứng nào đang chờ thanh toán ở đây: chưa tạm ứng, đang chờ duyệt, hoặc đã thanh toán.",
                    "No advance is open here: nothing was taken, it waits for approval, or it is settled already.");
        }
    }

    public static final class OnlyWhatIsSpentIsReversed extends RuleViolation {

        OnlyWhatIsSpentIsReversed() {
            super(
                    "Chỉ khoản đã chi và đã vào sổ mới ghi đảo được. Tạm ứng sai thì thanh toán với toàn bộ tiền hoàn lại.",
                    "Only what was paid and booked is reversed. Settle a wrong advance with all of it returned.");
        }
    }

    public static final class OnlyWhatWaitsIsDecided extends RuleViolation {

        OnlyWhatWaitsIsDecided() {
            super(
                    "Không có đề nghị nào đang chờ ở đây. Tải lại trang để xem tình trạng mới nhất.",
                    "Nothing waits for approval here. Load the page again to see what has become of it.");
        }
    }

    /** Above the set amount nobody moves money alone. */
    public static final class TwoPeopleSpend extends RuleViolation {

        TwoPeopleSpend() {
            super(
                    "Người đề nghị chi không tự duyệt được. Để Chủ tịch hoặc người được ủy quyền khác duyệt.",
                    "Who proposed the spending does not approve it. Another person who holds the account does.");
        }
    }

    public static final class AClosedConferenceSpendsNothingNew extends RuleViolation {

        public AClosedConferenceSpendsNothingNew() {
            super(
                    "Hội nghị đã kết thúc hồ sơ nên không ghi thêm khoản chi hay tạm ứng. Tạm ứng còn lại vẫn thanh toán được.",
                    "The conference is closed, so no expense or advance is added. Open advances can still be settled.");
        }
    }

    /** Keeps one document small. */
    public static final class ALineHasFewSpendings extends RuleViolation {

        ALineHasFewSpendings() {
            super(
                    "Dòng dự trù này đã có %d khoản. Chia thành dòng khác bằng một bản điều chỉnh dự trù."
                            .formatted(LineSpending.MOST),
                    "This line has %d spendings already. Divide it by an adjustment of the estimate."
                            .formatted(LineSpending.MOST));
        }
    }

    /** An Idempotency-Key identifies one movement of money. */
    public static final class OneKeyIsOneSpending extends KeyViolation {

        OneKeyIsOneSpending() {
            super(
                    "Idempotency-Key này đã dùng cho một khoản khác. Dùng khóa mới cho khoản mới.",
                    "This Idempotency-Key stands for another spending. Use a new key for a new one.");
        }
    }

    private static String dotted(long amount) {
        return grouped(amount).replace(',', '.');
    }

    private static String grouped(long amount) {
        return String.format(Locale.ROOT, "%,d", amount);
    }
}
