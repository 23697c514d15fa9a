package vn.vinhdanh.program.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class OutlineTest {

    private static final List<ReportPart> ABC =
            Outline.of(outline("A", "B", "C"), List.of()).parts();

    @Test
    void the_plan_orders_parts_that_the_secretariats_unit_writes() {
        List<ReportPart> parts =
                Outline.of(Plans.imported(PlanText.trungKhanh()), List.of()).parts();

        assertThat(parts).extracting(ReportPart::code).containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7");
        assertThat(parts.get(4).place().number()).isEqualTo(5);
        assertThat(parts.get(4).place().section()).isEqualTo("Phương hướng, nhiệm vụ");
        assertThat(parts).extracting(part -> part.charge().unit()).containsOnly("van-hoa-xa-hoi");
    }

    @Test
    void the_same_outline_changes_nothing() {
        Outline same = Outline.of(outline("A", "B", "C"), ABC);

        assertThat(same.parts()).isEqualTo(ABC);
        assertThat(same.left()).isEmpty();
    }

    @Test
    void a_part_that_moves_keeps_its_code() {
        assertThat(told("C", "a", "B")).containsExactly("1 C p3", "2 a p1", "3 B p2");
        assertThat(told("B", "C")).containsExactly("1 B p2", "2 C p3", "left A");
    }

    @Test
    void a_title_that_changes_in_its_place_is_the_same_part_while_there_are_as_many() {
        assertThat(told("A", "B mới", "C")).containsExactly("1 A p1", "2 B mới p2", "3 C p3");
        assertThat(told("A", "B mới", "C", "D")).containsExactly("1 A p1", "2 B mới p4", "3 C p3", "4 D p5", "left B");
    }

    @Test
    void a_title_that_returns_takes_up_its_text_and_no_code_is_given_twice() {
        List<ReportPart> shorter = all(Outline.of(outline("A", "C"), ABC));

        assertThat(told(shorter, "A", "B", "C")).containsExactly("1 A p1", "2 B p2", "3 C p3");
        assertThat(told(shorter, "A", "X", "C")).containsExactly("1 A p1", "2 X p4", "3 C p3", "left B");
    }

    private static List<String> told(String... titles) {
        return told(ABC, titles);
    }

    private static List<String> told(List<ReportPart> known, String... titles) {
        Outline outline = Outline.of(outline(titles), known);
        List<String> told = new ArrayList<>();
        outline.parts()
                .forEach(part ->
                        told.add(part.place().number() + " " + part.place().title() + " " + part.code()));
        outline.left().forEach(part -> told.add("left " + part.place().title()));
        return told;
    }

    /** As they are stored after the outline was followed. */
    private static List<ReportPart> all(Outline outline) {
        List<ReportPart> all = new ArrayList<>(outline.parts());
        outline.left().forEach(part -> all.add(part.withdraw().state()));
        return all;
    }

    private static Conference outline(String... titles) {
        String parts = String.join(
                ", ", Arrays.stream(titles).map(title -> "'" + title + "'").toList());
        return Plans.imported(
                new PlanText(PlanText.damThuy().yaml() + "report: [{section: Một, parts: [" + parts + "]}]\n"));
    }
}
