package vn.vinhdanh.program.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.Warning;
import vn.vinhdanh.program.fixtures.Items;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

/** Each warning alone, next to the nearest agenda that has none. */
class AgendaWarningsTest {

    private static final Conference CONFERENCE = Plans.trungKhanhWithFixedDate();
    private static final Item A = Items.of("a", 10);
    private static final Item B = Items.of("b", 20);

    @Test
    void the_agenda_of_the_plan_has_none() {
        assertThat(AgendaWarnings.of(Agenda.of(CONFERENCE), CONFERENCE)).isEmpty();
    }

    @Test
    void an_item_without_a_length() {
        assertThat(warnings(A, Items.of("b", null), A2)).containsExactly("items[1].minutes");
    }

    private static final Item A2 = Items.of("c", 5);

    @Test
    void acts_that_take_longer_than_their_item() {
        assertThat(warnings(Items.with(A, Items.act(6), Items.act(5), Items.act(null)), B))
                .containsExactly("items[0].acts");
        assertThat(warnings(Items.with(A, Items.act(6), Items.act(4)), B)).isEmpty();
    }

    @Test
    void an_item_with_a_time_of_its_own_at_which_the_one_before_still_goes_on() {
        assertThat(warnings(A, Items.at(B, LocalTime.of(7, 39)))).containsExactly("items[1].startsAt");
        assertThat(warnings(A, Items.at(B, LocalTime.of(7, 40)))).isEmpty();
        assertThat(warnings(Items.at(A, LocalTime.of(7, 29)), B)).containsExactly("items[0].startsAt");
    }

    @Test
    void half_a_day_is_exceeded() {
        assertThat(warnings(A, Items.of("b", 231))).containsExactly("items");
        assertThat(warnings(A, Items.of("b", 230))).isEmpty();
        assertThat(warnings(A, Items.at(B, LocalTime.of(11, 11))))
                .as("a late time of its own counts as well")
                .containsExactly("items");
    }

    @Test
    void nobody_or_no_unit_of_the_plan_is_responsible() {
        assertThat(warnings(Items.ownedBy(A, null), B)).containsExactly("items[0].owner");
        assertThat(warnings(A, Items.ownedBy(B, "khong-co"))).containsExactly("items[1].owner");
    }

    @Test
    void a_person_in_two_parts_that_follow_each_other() {
        Item speech = Items.with(A, Items.speaker("Bế Thu Hà"), Items.speaker("Nông Thị An"));

        assertThat(warnings(speech, Items.with(B, Items.act(5, "bế thu  hà")))).containsExactly("items[1].people");
        assertThat(warnings(speech, Items.with(B, Items.act(5, "Bế Thu Hạ")))).isEmpty();
        assertThat(warnings(Items.with(A, Items.act(2, "Lý A"), Items.act(2, "Lý A"))))
                .as("two acts of one item")
                .containsExactly("items[0].people");
        assertThat(warnings(Items.with(A, Items.act(2, "Lý A"), Items.act(2, "Lý B"), Items.act(2, "Lý A"))))
                .isEmpty();
        assertThat(warnings(speech, B, Items.with(A2, Items.speaker("Bế Thu Hà"))))
                .as("with an item between")
                .isEmpty();
    }

    @Test
    void a_person_in_two_parts_is_named_as_written() {
        Agenda agenda = edited(Items.with(A, Items.speaker("Bế Thu Hà")), Items.with(B, Items.speaker("Bế Thu Hà")));

        assertThat(AgendaWarnings.of(agenda, CONFERENCE))
                .filteredOn(warning -> warning.path().endsWith("people"))
                .extracting(Warning::vietnamese)
                .allMatch(text -> text.startsWith("Bế Thu Hà có hai phần liền nhau ở “Mục b”"));
    }

    @Test
    void an_item_of_the_plan_that_is_gone() {
        Agenda agenda = Agenda.of(CONFERENCE);
        List<Item> allButOne = agenda.items().subList(1, agenda.items().size());

        assertThat(AgendaWarnings.of(agenda.edit(allButOne, CONFERENCE).state(), CONFERENCE))
                .extracting(Warning::vietnamese)
                .containsExactly("Kế hoạch có mục “Văn nghệ chào mừng” mà chương trình không có.");
    }

    @Test
    void a_time_of_its_own_says_nothing_while_the_hours_are_open() {
        Conference open = Plans.imported(PlanText.damThuy());
        Agenda agenda = Agenda.of(open)
                .edit(List.of(A, Items.at(B, LocalTime.of(5, 0))), open)
                .state();

        assertThat(AgendaWarnings.of(agenda, open))
                .extracting(Warning::path)
                .containsExactly("items[0].owner", "items[1].owner");
    }

    /** Without those about the items of the plan, which none of these agendas has. */
    private static List<String> warnings(Item... items) {
        return AgendaWarnings.of(edited(items), CONFERENCE).stream()
                .filter(warning -> !warning.vietnamese().startsWith("Kế hoạch có mục"))
                .map(Warning::path)
                .toList();
    }

    private static Agenda edited(Item... items) {
        return Agenda.of(CONFERENCE).edit(Stream.of(items).toList(), CONFERENCE).state();
    }
}
