package vn.vinhdanh.program.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.report.Passage.Figures;
import vn.vinhdanh.program.domain.report.Passage.Words;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.fixtures.Awards;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class CountedTablesTest {

    private static final Instant BEFORE = Instant.parse("2025-08-20T02:00:00Z");
    private static final Instant NOW = Instant.parse("2025-08-21T02:00:00Z");
    private static final Plan PLAN = Plans.read(PlanText.trungKhanh());
    private static final Award FIRST = Awards.of("n-1", "Nông Văn Mẫu", null);
    private static final Award COLLECTIVE = new Award(
            "n-2", "COLLECTIVE", "Tổ Mẫu", "van-phong", "nha-tam", FIRST.form(), FIRST.recipient(), FIRST.decision());
    private static final CountedTables ONE = counted(FIRST);
    private static final CountedTables TWO = counted(FIRST, COLLECTIVE);

    private static CountedTables counted(Award... awards) {
        RunningOrder order = RunningOrder.empty("c1", "trung-khanh");
        for (Award award : awards) {
            order = order.add(award).state();
        }
        return CountedTables.of(PLAN, order, List.of());
    }

    private static ReportText text(CountedTable table, Instant at) {
        return new ReportText(List.of(new Words(List.of()), new Figures(table, false, at)));
    }

    @Test
    void awards_are_counted_by_form_movement_and_unit_with_a_column_for_each_kind() {
        assertThat(ONE.table("awards-by-form").rows())
                .containsExactly(
                        List.of("Hình thức", "Cá nhân", "Cộng"),
                        List.of(FIRST.form().name(), "1", "1"),
                        List.of("Cộng", "1", "1"));
        assertThat(TWO.table("awards-by-movement").rows())
                .containsExactly(
                        List.of("Phong trào", "Tập thể", "Cá nhân", "Cộng"),
                        List.of("Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025", "1", "0", "1"),
                        List.of("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "0", "1", "1"),
                        List.of("Cộng", "1", "1", "2"));
        assertThat(TWO.table("awards-by-unit").rows())
                .contains(List.of("Các trường học", "0", "1", "1"))
                .hasSize(4);
        assertThat(counted().table("awards-by-form").rows())
                .containsExactly(List.of("Hình thức", "Cộng"), List.of("Cộng", "0"));
    }

    @Test
    void tasks_have_a_row_even_while_there_are_none() {
        assertThat(ONE.table("tasks-by-unit").rows())
                .containsExactly(
                        List.of("Đơn vị", "Đã báo hoàn thành", "Đã xác nhận", "Cộng"), List.of("Cộng", "0", "0", "0"));
        assertThat(ONE.all()).extracting(CountedTable::source).doesNotContain("");
    }

    @Test
    void a_table_is_said_in_a_sentence_without_what_is_zero() {
        assertThat(TWO.table("awards-by-form").sentence())
                .isEqualTo("Khen thưởng theo hình thức: " + FIRST.form().name()
                        + " 2 (tập thể 1, cá nhân 1); Cộng 2 (tập thể 1, cá nhân 1).");
        assertThat(counted().table("awards-by-form").sentence()).isEqualTo("Khen thưởng theo hình thức: Cộng 0.");
    }

    @Test
    void figures_that_a_text_has_stay_and_any_others_are_counted() {
        CountedTable known = ONE.table("awards-by-form");
        CountedTable typed = new CountedTable(known.code(), "Bịa", "", List.of(List.of("x")));

        assertThat(text(known, BEFORE).counted(List.of(text(known, BEFORE)), TWO, NOW))
                .isEqualTo(text(known, BEFORE));
        assertThat(text(typed, BEFORE).counted(List.of(text(known, BEFORE)), TWO, NOW))
                .isEqualTo(text(TWO.table("awards-by-form"), NOW));
        assertThat(text(known, NOW).counted(List.of(text(known, BEFORE)), TWO, NOW))
                .isEqualTo(text(TWO.table("awards-by-form"), NOW));
        CountedTable gone = new CountedTable("khong-co", "", "", List.of(List.of("x")));
        assertThatThrownBy(() -> text(gone, BEFORE).counted(List.of(), TWO, NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void figures_are_counted_again_where_they_are_others_now() {
        ReportText text = text(ONE.table("awards-by-form"), BEFORE);
        CountedTable gone = new CountedTable("khong-co", "", "", List.of(List.of("x")));

        assertThat(text.recounted(ONE, NOW)).isEqualTo(text);
        assertThat(text.recounted(TWO, NOW)).isEqualTo(text(TWO.table("awards-by-form"), NOW));
        assertThat(text(gone, BEFORE).recounted(TWO, NOW)).isEqualTo(text(gone, BEFORE));
    }

    @Test
    void figures_say_their_words_or_their_rows() {
        CountedTable table = ONE.table("awards-by-form");

        assertThat(new Figures(table, true, NOW).pieces()).containsExactly(table.sentence());
        assertThat(new Figures(table, false, NOW).pieces())
                .startsWith("Khen thưởng theo hình thức", "Hình thức")
                .hasSize(10);
    }
}
