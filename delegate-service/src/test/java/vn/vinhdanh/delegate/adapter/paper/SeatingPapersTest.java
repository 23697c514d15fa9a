package vn.vinhdanh.delegate.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.delegate.application.ReadSeating.Seating;
import vn.vinhdanh.delegate.application.SeatingPrinter.Order;
import vn.vinhdanh.delegate.application.SeatingPrinter.Paper;
import vn.vinhdanh.delegate.application.SeatingPrinter.Sheet;
import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Side;
import vn.vinhdanh.delegate.domain.seating.Guest;
import vn.vinhdanh.delegate.domain.seating.HallCopy;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.Stage;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.WorkingPaper;
import vn.vinhdanh.paper.WorkingPaper.Card;
import vn.vinhdanh.paper.WorkingPaper.Cell;

class SeatingPapersTest {

    private static final Instant PRINTED = Instant.parse("2025-08-27T10:05:00Z");
    private static final Layout HALL = new Layout(List.of("o=x", "o=o"), Side.TOP, List.of());

    /** Ý on A1, Ánh on B2, Bình without a seat. */
    private static Seating seating() {
        Map<String, Delegate> delegates = new LinkedHashMap<>();
        delegates.put("y", delegate("Hoàng Thị Ý", "lanh-dao"));
        delegates.put("anh", delegate("Nông Văn Ánh", "xom-to"));
        delegates.put("binh", delegate("Lý Văn Bình", "xom-to"));
        SeatingPlan plan = new SeatingPlan(
                TrungKhanh.COMMUNE,
                new HallCopy("h", 1, "Hội trường tầng 2", HALL),
                Map.of("y", "A1", "anh", "B2"),
                Set.of(),
                Set.of(),
                List.of(),
                Map.of(),
                Stage.USUAL,
                3);
        return new Seating(
                new Versioned<>(TrungKhanh.CONFERENCE, 5, plan),
                TrungKhanh.roster(),
                delegates.keySet().stream()
                        .map(id -> new Guest(id, 0, "truong-hoc", null, false))
                        .toList(),
                delegates,
                List.of(),
                false);
    }

    private static Delegate delegate(String name, String group) {
        return Delegate.propose(
                        TrungKhanh.COMMUNE,
                        TrungKhanh.CONFERENCE,
                        new Candidate(new Person(name, "truong-hoc", null), null, Contact.NONE, group, null))
                .state();
    }

    private static WorkingPaper paper(Paper paper) {
        return SeatingPapers.paper(seating(), new Order(paper, Sheet.A3, 10, null), PRINTED);
    }

    private static List<List<String>> rows(Paper paper) {
        WorkingPaper.Listing listing =
                (WorkingPaper.Listing) paper(paper).parts().getFirst();
        return listing.table().rows().stream()
                .map(row -> ((Table.Entry) row).cells())
                .toList();
    }

    @Test
    void the_list_by_name_is_in_the_order_of_call_names_with_who_has_no_seat() {
        assertThat(rows(Paper.BY_NAME))
                .extracting(cells -> cells.get(1))
                .containsExactly("Nông Văn Ánh", "Lý Văn Bình", "Hoàng Thị Ý");
        assertThat(rows(Paper.BY_NAME)).extracting(List::getLast).containsExactly("B2", "", "A1");
    }

    @Test
    void the_list_by_seat_is_in_the_order_of_the_hall() {
        assertThat(rows(Paper.BY_SEAT)).extracting(List::getFirst).containsExactly("A1", "B2");
    }

    @Test
    void the_chart_has_each_name_on_its_seat_and_says_which_state_it_is() {
        WorkingPaper chart = paper(Paper.CHART);
        WorkingPaper.Plan plan = (WorkingPaper.Plan) chart.parts().getFirst();

        assertThat(plan.rows())
                .containsExactly(
                        List.of(
                                new Cell("A1", "Hoàng Thị Ý", Cell.Look.TAKEN),
                                new Cell("", "", Cell.Look.AISLE),
                                new Cell("×", "", Cell.Look.BLOCKED)),
                        List.of(
                                new Cell("B1", "", Cell.Look.FREE),
                                new Cell("", "", Cell.Look.AISLE),
                                new Cell("B2", "Nông Văn Ánh", Cell.Look.TAKEN)));
        assertThat(chart.under()).contains("Hội trường tầng 2", "sơ đồ lần 3", "17:05 ngày 27/08/2025");
        assertThat(chart.size()).isEqualTo(WorkingPaper.Size.A3_LANDSCAPE);
    }

    @Test
    void the_map_of_the_ushers_has_groups_and_no_names() {
        WorkingPaper.Plan plan = (WorkingPaper.Plan) paper(Paper.USHERS).parts().getFirst();

        assertThat(plan.toString()).doesNotContain("Ánh", "Ý");
        assertThat(plan.rows().getFirst().getFirst().text()).isEqualTo("(1)");
        assertThat(plan.caption()).startsWith("(1) ");
    }

    @Test
    void one_badge_is_printed_again_alone() {
        Order again = new Order(Paper.BADGES, Sheet.A4, 8, "anh");
        WorkingPaper.Cards cards = (WorkingPaper.Cards)
                SeatingPapers.paper(seating(), again, PRINTED).parts().getFirst();

        assertThat(cards.cards()).extracting(Card::name).containsExactly("Nông Văn Ánh");
        assertThat(cards.cards()).extracting(Card::mark).containsExactly("B2");
        assertThat(cards.columns() * cards.rows()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_paper_is_a_pdf(Paper paper) {
        byte[] pdf =
                new SeatingPapers(new PdfRenderer()).print(seating(), new Order(paper, Sheet.A4, 10, null), PRINTED);

        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
