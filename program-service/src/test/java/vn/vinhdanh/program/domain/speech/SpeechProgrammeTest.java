package vn.vinhdanh.program.domain.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.speech.Speaker.Exemplar;
import vn.vinhdanh.program.domain.speech.SpeechProgramme.Placed;
import vn.vinhdanh.program.domain.speech.SpeechProgramme.Section;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.fixtures.Awards;

class SpeechProgrammeTest {

    private static final Instant AT = Instant.parse("2025-08-20T02:00:00Z");
    private static final Item OPENING = item("khai-mac", null, 15);
    private static final Item TALKS = item("tham-luan", "speeches", 12);
    private static final Award AWARD = Awards.of("n-1", "Lý Văn Mẫu", null);
    private static final RunningOrder AWARDS =
            RunningOrder.empty("c1", "trung-khanh").add(AWARD).state();

    private static Item item(String code, @Nullable String kind, @Nullable Integer minutes) {
        return new Item(code, code, null, kind, minutes, false, null, List.of(), List.of(), List.of(), null);
    }

    private static Versioned<Speech> talk(String id, String item, int minutes, int after) {
        Speaker speaker = new Speaker(new Exemplar("n-1", "Lý Văn Mẫu"), id, null);
        Signed by = new Signed("thu.ky", "Nông Thị Mẫu", "", AT.plusSeconds(after));
        Terms terms = new Terms("truong-hoc", item, minutes, "", List.of());
        return new Versioned<>(
                id,
                1,
                Speech.propose("trung-khanh", "c1", Kind.TALK, speaker, terms, by)
                        .state());
    }

    private static SpeechProgramme programme(List<Item> items, List<String> order, List<Versioned<Speech>> speeches) {
        return SpeechProgramme.of(items, speeches, new SpeechOrder("trung-khanh", "c1", order), AWARDS);
    }

    private static List<String> ids(Section section) {
        return section.speeches().stream().map(placed -> placed.speech().id()).toList();
    }

    @Test
    void speeches_stand_in_their_item_in_the_order_that_was_made_and_new_ones_last() {
        SpeechProgramme programme = programme(
                List.of(OPENING, TALKS),
                List.of("c", "a"),
                List.of(
                        talk("new", "tham-luan", 1, 9),
                        talk("newer", "tham-luan", 1, 10),
                        talk("a", "tham-luan", 5, 1),
                        talk("o", "khai-mac", 5, 2),
                        talk("c", "tham-luan", 5, 3)));

        assertThat(programme.sections()).extracting(Section::item).containsExactly(OPENING, TALKS);
        assertThat(ids(programme.sections().getLast())).containsExactly("c", "a", "new", "newer");
        assertThat(programme.all())
                .extracting(placed -> placed.speech().id())
                .containsExactly("o", "c", "a", "new", "newer");
    }

    @Test
    void an_item_for_speeches_stands_there_without_one_and_others_do_not() {
        assertThat(programme(List.of(OPENING, TALKS), List.of(), List.of()).sections())
                .containsExactly(new Section(TALKS, List.of()));
    }

    @Test
    void a_speech_whose_item_left_the_agenda_comes_last_and_a_withdrawn_one_has_no_place() {
        Versioned<Speech> gone = talk("gone", "tham-luan", 5, 1);
        Signed by = gone.state().proposed();
        Versioned<Speech> withdrawn =
                new Versioned<>("w", 2, gone.state().withdraw("Hết giờ", by).state());

        SpeechProgramme programme = programme(List.of(OPENING), List.of(), List.of(gone, withdrawn));

        assertThat(programme.sections()).hasSize(1);
        assertThat(programme.sections().getFirst().item()).isNull();
        assertThat(programme.sections().getFirst().over()).isZero();
        assertThat(ids(programme.sections().getFirst())).containsExactly("gone");
    }

    @Test
    void speeches_that_do_not_fit_into_their_item_say_by_how_much() {
        assertThat(section(TALKS, 5, 7).over()).isZero();
        assertThat(section(TALKS, 5, 8).over()).isEqualTo(1);
        assertThat(section(TALKS, 5, 8).minutes()).isEqualTo(13);
        assertThat(section(item("tham-luan", "speeches", null), 5, 80).over()).isZero();
    }

    private static Section section(Item item, Integer... minutes) {
        return programme(
                        List.of(item),
                        List.of(),
                        Arrays.stream(minutes)
                                .map(each -> talk("t" + each, "tham-luan", each, each))
                                .toList())
                .sections()
                .getFirst();
    }

    @Test
    void an_exemplar_whose_award_was_revoked_is_marked() {
        Versioned<Speech> talk = talk("t", "tham-luan", 5, 1);
        RunningOrder without = RunningOrder.empty("c1", "trung-khanh");
        Speech leader = Speech.propose(
                        "trung-khanh",
                        "c1",
                        Kind.OPENING,
                        new Speaker(null, "Hoàng Văn Mẫu", null),
                        talk.state().terms(),
                        talk.state().proposed())
                .state();

        assertThat(programme(List.of(TALKS), List.of(), List.of(talk)).all()).containsExactly(new Placed(talk, false));
        assertThat(SpeechProgramme.of(List.of(TALKS), List.of(talk), SpeechOrder.none("trung-khanh", "c1"), without)
                        .all())
                .containsExactly(new Placed(talk, true));
        assertThat(SpeechProgramme.isRevoked(leader, without)).isFalse();
    }

    @Test
    void who_is_ready_and_still_may_is_named_in_the_item_after_those_of_the_agenda() {
        Versioned<Speech> guest = dialogue("guest", true);
        List<Item.Speaker> speakers = programme(
                        List.of(TALKS),
                        List.of("guest", "t"),
                        List.of(talk("t", "tham-luan", 5, 1), dialogue("late", false), guest))
                .speakersOf("tham-luan");

        assertThat(speakers).containsExactly(new Item.Speaker("guest", "Bà"));
        assertThat(programme(List.of(TALKS), List.of(), List.of(guest)).speakersOf("khai-mac"))
                .isEmpty();
        assertThat(programme(List.of(OPENING, TALKS), List.of(), List.of(talk("t", "khai-mac", 5, 1), guest))
                        .ready()
                        .sections())
                .containsExactly(new Section(TALKS, List.of(new Placed(guest, false))));
        Item named = TALKS.joinedBy(List.of(new Item.Speaker("Mai", null)))
                .joinedBy(List.of(new Item.Speaker("guest", "Bà"), new Item.Speaker("mai", "Cô")));
        assertThat(named.speakers()).extracting(Item.Speaker::name).containsExactly("Mai", "guest");
        assertThat(named.code()).isEqualTo("tham-luan");
    }

    private static Versioned<Speech> dialogue(String id, boolean accepted) {
        Signed by = new Signed("thu.ky", "Nông Thị Mẫu", "", AT);
        Terms terms = new Terms("mttq", "tham-luan", 5, "", List.of());
        Speech asked = Speech.propose("trung-khanh", "c1", Kind.DIALOGUE, new Speaker(null, id, "Bà"), terms, by)
                .state()
                .invite(by)
                .state();
        return new Versioned<>(id, 2, accepted ? asked.accept("", by).state() : asked);
    }

    @Test
    void an_order_names_each_speech_once() {
        SpeechOrder order = SpeechOrder.none("trung-khanh", "c1")
                .arrange(List.of("b", "a", "b"))
                .state();

        assertThat(order.speeches()).containsExactly("b", "a");
        assertThat(order.placeOf("a")).isEqualTo(1);
        assertThat(order.placeOf("x")).isEqualTo(Integer.MAX_VALUE);
    }
}
