package vn.vinhdanh.budget.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.budget.fixtures.Estimating.ACCOUNTANT;
import static vn.vinhdanh.budget.fixtures.Estimating.CHAIRMAN;
import static vn.vinhdanh.budget.fixtures.Estimating.NOW;
import static vn.vinhdanh.budget.fixtures.Estimating.OCCASION;
import static vn.vinhdanh.budget.fixtures.Estimating.banner;
import static vn.vinhdanh.budget.fixtures.Estimating.none;
import static vn.vinhdanh.budget.fixtures.Estimating.water;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.PdfRenderer;

/** The content of the printed estimate. */
class EstimatePaperTest {

    private static final Estimate DRAFT = none().prepare(
                    List.of(water(25_000, "Nước đóng chai theo báo giá"), banner()), null, ACCOUNTANT)
            .state();

    @Test
    void it_states_lines_norms_and_the_total_in_words() {
        String text = paper(DRAFT).toString();

        assertThat(text)
                .contains("Dự trù kinh phí", "Tổ chức Hội nghị Tuyên dương (mẫu)", "Bản nháp lần 1, chưa trình.")
                .contains("Căn cứ phân cấp quản lý ngân sách Nhà nước", "Căn cứ Thông tư 40/2017/TT-BTC")
                .contains("300", "25.000", "7.500.000", "9.000.000", AmountInWords.vietnamese(9_000_000))
                .contains("Vượt định mức: Nước đóng chai theo báo giá.")
                .contains("(*) Định mức chưa kiểm chứng: Nước uống giữa giờ")
                .contains("Số đại biểu có chỗ: 150 (tính đến ngày 20 tháng 8 năm 2025)")
                .doesNotContain("Người lập dự trù");
        assertThat(paper(DRAFT).heading().placeAndDate().date()).isNull();
    }

    @Test
    void an_approved_one_names_who_prepared_it_and_has_the_day_of_approval() {
        Estimate approved =
                DRAFT.submit(NOW, ACCOUNTANT).state().approve(CHAIRMAN).state();

        assertThat(paper(approved).toString())
                .contains("Bản duyệt lần 1.", "Người lập dự trù: Nông Thị Thu, trình ngày 28 tháng 8 năm 2025.");
        assertThat(paper(approved).heading().placeAndDate().date()).hasToString("2025-08-28");
        assertThat(paper(approved).heading().letterhead().issuer())
                .containsExactly("Ủy ban nhân dân", "xã Trùng Khánh");
    }

    @Test
    void an_adjustment_says_why_and_a_price_within_the_norm_is_no_remark() {
        Estimate adjusted = DRAFT.submit(NOW, ACCOUNTANT)
                .state()
                .approve(CHAIRMAN)
                .state()
                .prepare(List.of(water(20_000, null)), "Giảm giá nước", ACCOUNTANT)
                .state();

        assertThat(paper(adjusted).toString())
                .contains("Bản nháp lần 2, chưa trình. Lý do điều chỉnh: Giảm giá nước.")
                .contains("Định mức 20.000\u00a0đ/người/buổi")
                .doesNotContain("Vượt định mức");
    }

    @Test
    void what_the_plan_has_not_said_is_written_by_hand() {
        AdministrativeDocument paper = new EstimatePaper(new PdfRenderer())
                .paper(Occasion.UNKNOWN, DRAFT.last().orElseThrow(), NOW);

        assertThat(paper.subject().summary()).isEmpty();
        assertThat(paper.heading().letterhead().issuer()).containsExactly("Ủy ban nhân dân", "xã ……………");
    }

    private static AdministrativeDocument paper(Estimate estimate) {
        return new EstimatePaper(new PdfRenderer())
                .paper(OCCASION, estimate.last().orElseThrow(), NOW);
    }
}
