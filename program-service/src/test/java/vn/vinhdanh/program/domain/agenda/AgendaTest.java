package vn.vinhdanh.program.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaReleased;
import vn.vinhdanh.program.domain.agenda.AgendaRules.AnItemHasNoMoreActsThanPlanned;
import vn.vinhdanh.program.domain.agenda.AgendaRules.AnItemIsInTheAgendaOnce;
import vn.vinhdanh.program.domain.agenda.AgendaRules.AnItemThatRanStays;
import vn.vinhdanh.program.domain.agenda.Item.Need;
import vn.vinhdanh.program.domain.agenda.Release.Aspect;
import vn.vinhdanh.program.domain.agenda.Release.Change;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.fixtures.Items;
import vn.vinhdanh.program.fixtures.Plans;

class AgendaTest {

    private static final Conference CONFERENCE = Plans.trungKhanhWithFixedDate();
    private static final Agenda PLANNED = Agenda.of(CONFERENCE);
    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    private static final Instant ON_THE_DAY = Instant.parse("2025-08-28T00:31:00Z");

    private static final Item A = Items.of("a", 10);
    private static final Item B = Items.of("b", 20);
    private static final Item C = Items.of("c", 30);

    @Test
    void it_begins_as_the_plan_has_it() {
        assertThat(PLANNED.items())
                .extracting(Item::code, Item::owner, Item::minutes, Item::minutesAreSample)
                .startsWith(
                        tuple("van-nghe", "tt-van-hoa-truyen-thong", 25, true),
                        tuple("khai-mac", "van-phong", 15, true))
                .hasSize(8);
        assertThat(PLANNED.conferenceId()).isEqualTo(CONFERENCE.id());
        assertThat(PLANNED.commune()).isEqualTo("trung-khanh");
        assertThat(Agenda.idOf(CONFERENCE.id())).isNotEqualTo(CONFERENCE.id());
    }

    @Test
    void items_are_ordered_added_and_removed_and_the_kind_stays_that_of_the_plan() {
        Item awards = new Item(
                "khen-thuong", "Trao thưởng", null, null, 40, false, null, List.of(), List.of(), List.of(), null);

        Outcome<Agenda, AgendaEvent> edited = PLANNED.edit(List.of(A, awards), CONFERENCE);

        assertThat(edited.events()).isEmpty();
        assertThat(edited.state().items())
                .extracting(Item::code, Item::kind, Item::title)
                .containsExactly(tuple("a", null, "Mục a"), tuple("khen-thuong", "awards", "Trao thưởng"));
        assertThat(edited.state().edit(List.of(A, awards), CONFERENCE).changesNothing(edited.state()))
                .isTrue();
    }

    @Test
    void an_item_is_in_the_agenda_once() {
        assertThatThrownBy(() -> PLANNED.edit(List.of(A, B, A), CONFERENCE))
                .isInstanceOf(AnItemIsInTheAgendaOnce.class);
    }

    @Test
    void an_item_has_no_more_acts_than_planned() {
        Item five = Items.with(Items.of("van-nghe", 25), Items.acts(5).toArray(Item.Act[]::new));
        Item six = Items.with(Items.of("van-nghe", 25), Items.acts(6).toArray(Item.Act[]::new));
        Item many = Items.with(A, Items.acts(Agenda.MOST_ACTS).toArray(Item.Act[]::new));

        assertThat(PLANNED.edit(List.of(five, many), CONFERENCE).state().items())
                .extracting(item -> item.acts().size())
                .containsExactly(5, Agenda.MOST_ACTS);
        assertThatThrownBy(() -> PLANNED.edit(List.of(six), CONFERENCE))
                .isInstanceOf(AnItemHasNoMoreActsThanPlanned.class)
                .hasMessageContaining("5 acts");
    }

    @Test
    void an_item_that_ran_stays_and_one_that_was_rehearsed_may_go() {
        Agenda agenda = agendaOf(A, B);
        Agenda ran = agenda.start("a", CONFERENCE.schedule(), ON_THE_DAY).state();
        Agenda rehearsed = agenda.start("a", CONFERENCE.schedule(), NOW).state();

        assertThat(ran.edit(List.of(B, A), CONFERENCE).state().live()).isEqualTo(ran.live());
        assertThatThrownBy(() -> ran.edit(List.of(B), CONFERENCE)).isInstanceOf(AnItemThatRanStays.class);
        assertThat(rehearsed.edit(List.of(B), CONFERENCE).state().live().runs()).isEmpty();
        assertThat(rehearsed.edit(List.of(A), CONFERENCE).state().live()).isEqualTo(rehearsed.live());
    }

    @Test
    void the_first_release_tells_every_item_and_later_ones_only_what_changed() {
        Agenda agenda = agendaOf(A, B, C);

        Outcome<Agenda, AgendaEvent> first = agenda.release(CONFERENCE, NOW);
        assertThat(first.events())
                .containsExactly(new AgendaReleased(
                        "trung-khanh", CONFERENCE.id(), first.state().releases().getFirst()));
        assertThat(first.state().releases().getFirst().changes())
                .extracting(Change::code, Change::aspectsInOrder)
                .containsExactly(
                        tuple("a", List.of(Aspect.ADDED)),
                        tuple("b", List.of(Aspect.ADDED)),
                        tuple("c", List.of(Aspect.ADDED)));
        assertThat(first.state().release(CONFERENCE, NOW).changesNothing(first.state()))
                .isTrue();

        Item longer = Items.ownedBy(Items.of("b", 25), "mttq");
        Agenda edited = first.state()
                .edit(List.of(A, longer, Items.of("d", 5), C), CONFERENCE)
                .state();
        Release second = edited.release(CONFERENCE, NOW.plusSeconds(60))
                .state()
                .releases()
                .getLast();

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.at()).isEqualTo(NOW.plusSeconds(60));
        assertThat(second.changes())
                .as("c begins later, a is untouched")
                .containsExactly(
                        new Change(
                                "b",
                                "Mục b",
                                java.util.Set.of(Aspect.TIME, Aspect.OWNER),
                                List.of("van-phong", "mttq")),
                        new Change("d", "Mục d", java.util.Set.of(Aspect.ADDED), List.of("van-phong")),
                        new Change("c", "Mục c", java.util.Set.of(Aspect.TIME), List.of("van-phong")));
    }

    @Test
    void a_release_names_people_content_and_what_is_gone() {
        Agenda told =
                agendaOf(A, B, C, Items.of("d", null)).release(CONFERENCE, NOW).state();

        assertThat(unreleased(told, Items.with(A, Items.speaker("Bế Thu Hà")), B, C, Items.of("d", null)))
                .containsExactly(tuple("a", List.of(Aspect.PEOPLE)));
        assertThat(unreleased(told, Items.with(A, Items.act(3)), B, C, Items.of("d", null)))
                .containsExactly(tuple("a", List.of(Aspect.PEOPLE)));
        assertThat(unreleased(told, Items.with(A, Need.SLIDES), B, C, Items.of("d", null)))
                .containsExactly(tuple("a", List.of(Aspect.CONTENT)));
        assertThat(unreleased(told, A, Items.saying(B, "Xin mời"), C, Items.of("d", null)))
                .containsExactly(tuple("b", List.of(Aspect.CONTENT)));
        assertThat(unreleased(told, A, B, C)).containsExactly(tuple("d", List.of(Aspect.REMOVED)));
        assertThat(unreleased(told, A, B, C, Items.ownedBy(Items.of("d", 5), null)))
                .containsExactly(tuple("d", List.of(Aspect.TIME, Aspect.OWNER)));
        assertThat(unreleased(told, A, B, C, Items.of("d", null))).isEmpty();
    }

    private static List<org.assertj.core.groups.Tuple> unreleased(Agenda told, Item... items) {
        return told.edit(List.of(items), CONFERENCE).state().unreleased(CONFERENCE).stream()
                .map(change -> tuple(change.code(), change.aspectsInOrder()))
                .toList();
    }

    private static Agenda agendaOf(Item... items) {
        return PLANNED.edit(List.of(items), CONFERENCE).state();
    }
}
