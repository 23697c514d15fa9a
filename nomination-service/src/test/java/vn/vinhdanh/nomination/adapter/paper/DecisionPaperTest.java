package vn.vinhdanh.nomination.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.fixtures.SignedDecisions;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.PdfRenderer;

/** What the decision says on paper. */
class DecisionPaperTest {

    private static final AdministrativeDocument PAPER =
            new DecisionPaper(new PdfRenderer()).paper(SignedDecisions.ofEveryKind(3));

    @Test
    void it_counts_who_is_commended_by_kind() {
        assertThat(PAPER.toString()).contains("02 tập thể, 01 hộ gia đình, 03 cá nhân");
    }

    @Test
    void the_total_stands_in_figures_and_in_words() {
        long total = SignedDecisions.ofEveryKind(3).total();

        assertThat(PAPER.toString())
                .contains(AmountInFigures.vietnamese(total))
                .contains(AmountInWords.vietnamese(total));
    }

    @Test
    void who_is_refused_is_not_on_it() {
        assertThat(PAPER.toString()).doesNotContain("Hoàng Văn Đức", "Chưa đủ thời gian");
    }

    @Test
    void a_decision_that_commends_nobody_says_so_and_has_no_list() {
        AdministrativeDocument paper = new DecisionPaper(new PdfRenderer()).paper(SignedDecisions.commendingNobody());

        assertThat(paper.toString()).contains("Không khen thưởng 01 trường hợp");
        assertThat(paper.annexes()).isEmpty();
    }

    @Test
    void norms_that_are_not_verified_are_said_so() {
        assertThat(PAPER.toString()).contains("chưa kiểm chứng");
    }

    @Test
    void the_number_has_its_leading_zero_and_the_annex_names_the_decision() {
        assertThat(PAPER.heading().number().citation()).isEqualTo("05/QĐ-UBND");
        assertThat(PAPER.annexes().getFirst().reference()).contains("05/QĐ-UBND", "ngày 20 tháng 8 năm 2025");
    }

    @Test
    void the_same_decision_is_the_same_file() {
        DecisionPaper paper = new DecisionPaper(new PdfRenderer());

        assertThat(paper.print(SignedDecisions.ofEveryKind(40)))
                .isEqualTo(paper.print(SignedDecisions.ofEveryKind(40)));
    }
}
