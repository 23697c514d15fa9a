package vn.vinhdanh.budget.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.budget.fixtures.Estimating.ACCOUNTANT;
import static vn.vinhdanh.budget.fixtures.Estimating.OCCASION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.reward.Recipient;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.WorkingPaper;

/** The content of the printed pay-out sheet. */
class PayoutPaperTest {

    private static final PayoutBook BOOK = PayoutBook.none(People.COMMUNE, LedgerFixtures.CONFERENCE)
            .make(
                    List.of(
                            line("Nông Thị Mẫu", 710_000, new Recipient("nông thị mẫu", "Giáo viên", "MS")),
                            line("Tổ dân phố 3 (mẫu)", 1_410_000, new Recipient("Bế Văn Mẫu", "Tổ trưởng", "MR")),
                            line("Tập thể lớp (mẫu)", 1_410_000, new Recipient("Lý Thị Mẫu", null, null)),
                            line("Chi hội (mẫu)", 1_410_000, null)),
                    ACCOUNTANT)
            .state();

    @Test
    void it_has_a_line_for_each_reward_and_the_total_in_words() {
        String text = paper(BOOK).toString();

        assertThat(text)
                .contains("Danh sách chi tiền thưởng số 1", "Hội nghị Tuyên dương (mẫu), lập ngày 28 tháng 8 năm 2025")
                .contains("Nông Thị Mẫu", "Trường học (mẫu)", "05/QĐ-UBND ngày 20/08/2025", "710.000")
                .contains("Tổng cộng", "4.940.000", AmountInWords.vietnamese(4_940_000))
                .contains("Người nhận: ông Bế Văn Mẫu, Tổ trưởng", "Người nhận: Lý Thị Mẫu")
                .contains("Người đại diện ký, ghi rõ họ tên")
                .contains("Nông Thị Thu", "Kế toán", "Hoàng Văn Tiến")
                .doesNotContain("bà nông thị mẫu", "HỦY");
    }

    @Test
    void a_cancelled_one_says_so() {
        assertThat(paper(BOOK.cancel(1, "In sai (mẫu)").state()).under()).endsWith(", ĐÃ HỦY: In sai (mẫu)");
    }

    @Test
    void it_is_a_pdf() {
        assertThat(new PayoutPaper(new PdfRenderer()).print(OCCASION, BOOK.sheet(1)))
                .startsWith('%', 'P', 'D', 'F');
    }

    private static WorkingPaper paper(PayoutBook book) {
        return new PayoutPaper(new PdfRenderer()).paper(OCCASION, book.sheet(1));
    }

    private static PayoutLine line(String name, long amount, @Nullable Recipient maySign) {
        return new PayoutLine(
                name,
                name,
                "truong-hoc",
                "Trường học (mẫu)",
                "GIAY_KHEN",
                "05/QĐ-UBND",
                LocalDate.of(2025, 8, 20),
                amount,
                maySign,
                null,
                null);
    }
}
