package vn.vinhdanh.budget.domain.fund;

import java.util.Locale;
import java.util.stream.LongStream;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a fund. The simple name of each class is the problem code of the HTTP response. */
public final class FundRules {

    private FundRules() {}

    /** Money that is reserved, committed or paid for a reward is not taken away from it. */
    public static final class OnlyFreeMoneyIsTakenBack extends RuleViolation {

        public OnlyFreeMoneyIsTakenBack(Balances balances) {
            super(
                    ("Quỹ chỉ còn %s đồng chưa dùng: đang giữ %s, đã cam kết %s, đã chi %s đồng, nên chưa thu lại được"
                                    + " khoản này. Ghi khoản cấp đúng trước, rồi thu lại khoản sai.")
                            .formatted(amounts(balances, '.')),
                    ("Only %s đồng of the fund is free: %s reserved, %s committed, %s paid. So this allocation cannot be"
                                    + " taken back. Enter the right one first, then reverse the wrong one.")
                            .formatted(amounts(balances, ',')));
        }

        private static Object[] amounts(Balances balances, char thousands) {
            return LongStream.of(balances.available(), balances.reserved(), balances.committed(), balances.paid())
                    .mapToObj(
                            amount -> String.format(Locale.ROOT, "%,d", amount).replace(',', thousands))
                    .toArray();
        }

        public static void check(Balances balances, long amount) {
            if (!balances.covers(Movement.ALLOCATION_REVERSED, amount)) {
                throw new OnlyFreeMoneyIsTakenBack(balances);
            }
        }
    }

    public static final class NothingIsLeftToCarryOver extends RuleViolation {

        public NothingIsLeftToCarryOver() {
            super(
                    "Quỹ không còn tiền chưa dùng nên không có gì để chuyển sang năm sau.",
                    "Nothing is free in this fund, so there is nothing to carry over.");
        }

        public static void check(Balances balances) {
            if (balances.available() == 0) {
                throw new NothingIsLeftToCarryOver();
            }
        }
    }

    public static final class OneCarryOverAtATime extends RuleViolation {

        public OneCarryOverAtATime() {
            super(
                    "Đã có đề nghị chuyển số dư. Chờ Chủ tịch duyệt hoặc không duyệt rồi mới đề nghị lại.",
                    "A carry-over is proposed already. Wait until the Chairman approves or rejects it.");
        }
    }

    public static final class OnlyAYearIsCarriedOver extends RuleViolation {

        public OnlyAYearIsCarriedOver() {
            super(
                    "Chỉ Quỹ Thi đua, khen thưởng của một năm mới chuyển số dư sang năm sau.",
                    "Only the reward fund of a year is carried over into the next one.");
        }
    }

    /** A line that is not booked yet cannot be reversed. */
    public static final class OnlyABookedAllocationIsReversed extends RuleViolation {

        public OnlyABookedAllocationIsReversed() {
            super(
                    "Khoản cấp này chưa vào sổ. Chờ ghi sổ xong rồi mới đề nghị thu lại.",
                    "This allocation is not in the ledger yet. Propose its reversal when it is.");
        }
    }

    public static final class AnAllocationIsReversedOnce extends RuleViolation {

        public AnAllocationIsReversedOnce() {
            super(
                    "Khoản cấp này đã được thu lại; xem dòng sổ của lần thu lại.",
                    "This allocation was taken back already; see the ledger line of its reversal.");
        }
    }

    /** An Idempotency-Key identifies one request. The same key with other content is a different request. */
    public static final class OneKeyIsOneAllocation extends KeyViolation {

        public OneKeyIsOneAllocation() {
            super(
                    "Idempotency-Key này đã dùng cho một lần cấp kinh phí khác. Dùng khóa mới cho lần cấp mới.",
                    "This Idempotency-Key stands for another allocation. Use a new key for a new allocation.");
        }
    }
}
