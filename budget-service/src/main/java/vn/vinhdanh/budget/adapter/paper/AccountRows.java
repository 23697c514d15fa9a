package vn.vinhdanh.budget.adapter.paper;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.ReadFinalAccount.Shown;
import vn.vinhdanh.budget.domain.finalaccount.Account;
import vn.vinhdanh.budget.domain.finalaccount.AccountLine;
import vn.vinhdanh.budget.domain.finalaccount.BudgetAccount;
import vn.vinhdanh.budget.domain.finalaccount.RewardAccount;

/** The rows of a final account, for the paper and for the workbook. Amounts are in đồng. */
final class AccountRows {

    static final List<String> OF_BUDGET =
            List.of("STT", "Nội dung", "Dự trù", "Điều chỉnh", "Đã chi", "Tạm ứng chưa thanh toán", "Còn lại");

    private AccountRows() {}

    record Row(String text, long estimated, long adjusted, long spent, long advanced, long left) {}

    record Amount(String text, long amount) {}

    /** As it was declared; before that, as it is now. */
    static Account accountOf(Shown shown) {
        var declared = shown.known().state().declared();
        return declared == null ? shown.now().account() : declared.account();
    }

    static List<Row> lines(BudgetAccount budget) {
        return budget.lines().stream().map(AccountRows::row).toList();
    }

    static Row total(BudgetAccount budget) {
        return new Row(
                "Tổng cộng",
                budget.estimated(),
                budget.adjusted(),
                budget.spent(),
                budget.advanced(),
                budget.adjusted() - budget.spent() - budget.advanced());
    }

    private static Row row(AccountLine line) {
        return new Row(line.text(), line.estimated(), line.adjusted(), line.spent(), line.advanced(), line.left());
    }

    /** @param year of the fund; null if it is the conference's own */
    static List<Amount> rewards(RewardAccount rewards, @Nullable Integer year) {
        String next = year == null ? "kỳ sau" : "năm " + (year + 1);
        return Stream.of(
                        new Amount("Được cấp", rewards.allocated()),
                        new Amount("Kỳ trước chuyển sang", rewards.carriedIn()),
                        new Amount("Đã chi thưởng", rewards.paid()),
                        new Amount("Trong đó: của hội nghị này", rewards.ownPaid()),
                        new Amount("Đã thu hồi", rewards.recovered()),
                        new Amount("Trong đó: của hội nghị này", rewards.ownRecovered()),
                        new Amount("Đã chuyển sang " + next, rewards.carriedOut()),
                        new Amount("Đang giữ, đã cam kết chi", rewards.held()),
                        new Amount("Còn lại", rewards.left()))
                .toList();
    }
}
