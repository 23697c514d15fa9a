package vn.vinhdanh.budget.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.budget.fixtures.Estimating.ACCOUNTANT;
import static vn.vinhdanh.budget.fixtures.Estimating.CHAIRMAN;
import static vn.vinhdanh.budget.fixtures.Estimating.OCCASION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.application.AccountOfNow.Now;
import vn.vinhdanh.budget.application.ReadFinalAccount.Shown;
import vn.vinhdanh.budget.domain.finalaccount.Account;
import vn.vinhdanh.budget.domain.finalaccount.Account.Unpaid;
import vn.vinhdanh.budget.domain.finalaccount.AccountLine;
import vn.vinhdanh.budget.domain.finalaccount.BudgetAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.RewardAccount;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.PdfRenderer;

/** The content of the printed final account, and of its workbook. */
class FinalAccountPaperTest {

    private static final FinalAccount NONE = FinalAccount.none(People.COMMUNE, LedgerFixtures.CONFERENCE);
    private static final Account ACCOUNT = account(2_000_000);

    @Test
    void it_states_both_funds_with_totals_in_words() {
        String text = paper(NONE, ACCOUNT).toString();

        assertThat(text)
                .contains("Báo cáo quyết toán", "Kinh phí Hội nghị Tuyên dương (mẫu)", "Số liệu tạm tính")
                .contains("Nước uống", "3.000.000", "2.500.000", "Tổng cộng")
                .contains(AmountInWords.vietnamese(2_000_000), AmountInWords.vietnamese(30_000_000))
                .contains("NĂM 2025", "Đã chuyển sang năm 2026", "37.000.000")
                .contains("Chưa chi cho Nông Thị Mẫu", "chưa nêu lý do")
                .doesNotContain("Chênh lệch", "Người lập quyết toán");
    }

    @Test
    void a_difference_from_the_ledger_is_printed() {
        assertThat(paper(NONE, account(2_000_001)).toString())
                .contains("Chênh lệch với sổ (đã chi theo dòng dự trù): 2.000.000", "2.000.001");
    }

    @Test
    void a_declared_one_has_its_reasons_and_an_approved_one_its_day() {
        FinalAccount declared = NONE.declare(ACCOUNT, true, Map.of("n-1", "Đi vắng (mẫu)"), ACCOUNTANT)
                .state();
        AdministrativeDocument approved =
                paper(declared.approve(ACCOUNT, CHAIRMAN).state(), account(9));

        assertThat(approved.toString())
                .contains("Quyết toán đã được duyệt.", "Đi vắng (mẫu)", "Người lập quyết toán: Nông Thị Thu")
                .doesNotContain("Chênh lệch");
        assertThat(approved.heading().placeAndDate().date()).hasToString("2025-08-28");
        assertThat(paper(declared, ACCOUNT).heading().placeAndDate().date()).isNull();
    }

    @Test
    void the_workbook_has_the_same_rows() {
        assertThat(new FinalAccountPaper(new PdfRenderer()).tabulate(OCCASION, shown(NONE, ACCOUNT)))
                .startsWith('P', 'K');
        assertThat(AccountRows.lines(ACCOUNT.budget()))
                .containsExactly(new AccountRows.Row("Nước uống", 3_000_000, 2_500_000, 2_000_000, 0, 500_000));
        assertThat(AccountRows.total(ACCOUNT.budget()))
                .isEqualTo(new AccountRows.Row("Tổng cộng", 3_000_000, 2_500_000, 2_000_000, 0, 500_000));
        assertThat(AccountRows.rewards(ACCOUNT.rewards(), null))
                .extracting(AccountRows.Amount::amount)
                .containsExactly(
                        100_000_000L,
                        10_000_000L,
                        50_000_000L,
                        30_000_000L,
                        5_000_000L,
                        5_000_000L,
                        20_000_000L,
                        8_000_000L,
                        37_000_000L);
    }

    private static AdministrativeDocument paper(FinalAccount known, Account now) {
        return new FinalAccountPaper(new PdfRenderer()).paper(OCCASION, shown(known, now));
    }

    private static Shown shown(FinalAccount known, Account now) {
        return new Shown(new Versioned<>(LedgerFixtures.CONFERENCE, 1, known), new Now(now, true, 2025));
    }

    private static Account account(long booked) {
        return new Account(
                new BudgetAccount(
                        List.of(new AccountLine(1, "Nước uống", 3_000_000, 2_500_000, 2_000_000, 0)),
                        4_000_000,
                        booked,
                        0,
                        2_000_000),
                new RewardAccount(
                        100_000_000,
                        10_000_000,
                        50_000_000,
                        5_000_000,
                        20_000_000,
                        8_000_000,
                        37_000_000,
                        30_000_000,
                        5_000_000,
                        25_000_000),
                0,
                0,
                List.of(new Unpaid("n-1", "Nông Thị Mẫu", 760_000)));
    }
}
