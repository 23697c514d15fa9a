package vn.vinhdanh.nomination.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.fixtures.SignedDecisions;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.PdfRenderer;

/** The content of the printed decision. */
class DecisionPaperTest {

    private static final AdministrativeDocument PAPER =
            new DecisionPaper(new PdfRenderer()).paper(SignedDecisions.ofEveryKind(3));

    @Test
    void the_paper_counts_awardees_by_kind() {
        assertThat(PAPER.toString()).contains("02 tập thể, 01 hộ gia đình, 03 cá nhân");
    }

    @Test
    void the_paper_states_the_total_in_figures_and_in_words() {
        long total = SignedDecisions.ofEveryKind(3).total();

        assertThat(PAPER.toString())
                .contains(AmountInFigures.vietnamese(total))
                .contains(AmountInWords.vietnamese(total));
    }

    @Test
    void the_paper_omits_refused_nominations() {
        assertThat(PAPER.toString()).doesNotContain("Hoàng Văn Đức", "Chưa đủ thời gian");
    }

    @Test
    void a_decision_without_awards_has_no_annex() {
        AdministrativeDocument paper = new DecisionPaper(new PdfRenderer()).paper(SignedDecisions.withoutAwards());

        assertThat(paper.toString()).contains("Không khen thưởng 01 trường hợp");
        assertThat(paper.annexes()).isEmpty();
    }

    @Test
    void the_paper_marks_unverified_norms() {
        assertThat(PAPER.toString()).contains("chưa kiểm chứng");
    }

    @Test
    void the_number_has_a_leading_zero_and_the_annex_refers_to_the_decision() {
        assertThat(PAPER.heading().number().citation()).isEqualTo("05/QĐ-UBND");
        assertThat(PAPER.annexes().getFirst().reference()).contains("05/QĐ-UBND", "ngày 20 tháng 8 năm 2025");
    }

    @Test
    void a_revocation_names_the_award_the_decision_that_gave_it_and_what_comes_back() {
        AdministrativeDocument paper = RevocationPaper.of(SignedDecisions.revocation("Kê khai thành tích không đúng"));

        assertThat(paper.subject().summary()).isEqualTo("Về việc thu hồi Giấy khen");
        assertThat(paper.heading().number().citation()).isEqualTo("12/QĐ-UBND");
        assertThat(paper.toString())
                .contains(
                        "Căn cứ Luật Thi đua, khen thưởng",
                        "Thu hồi Giấy khen đã tặng cho cá nhân Hoàng Văn Đức",
                        "Quyết định số 05/QĐ-UBND ngày 20 tháng 8 năm 2025",
                        "Lý do: Kê khai thành tích không đúng.",
                        "710.000");
    }

    @Test
    void a_deputy_signs_for_the_chairman_who_decides_and_a_phuong_is_called_so() {
        AdministrativeDocument paper = new DecisionPaper(new PdfRenderer()).paper(SignedDecisions.ofAPhuong(true));

        assertThat(paper.closing().signature().capacity()).containsExactly("KT. Chủ tịch", "Phó Chủ tịch");
        assertThat(paper.toString())
                .contains(
                        "Chủ tịch Ủy ban nhân dân phường Hải Yến",
                        "HĐND phường",
                        "Quỹ Thi đua, khen thưởng của phường",
                        "của Chủ tịch Ủy ban nhân dân phường")
                .doesNotContain("Phó Chủ tịch Ủy ban", "HĐND xã", "của xã");
        assertThat(new DecisionPaper(new PdfRenderer())
                        .paper(SignedDecisions.ofAPhuong(false))
                        .toString())
                .contains("Hội đồng Thi đua - Khen thưởng phường");
    }

    @Test
    void the_same_decision_gives_the_same_bytes() {
        DecisionPaper paper = new DecisionPaper(new PdfRenderer());

        assertThat(paper.print(SignedDecisions.ofEveryKind(40)))
                .isEqualTo(paper.print(SignedDecisions.ofEveryKind(40)));
    }
}
