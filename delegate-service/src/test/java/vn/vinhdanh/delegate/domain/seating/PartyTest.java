package vn.vinhdanh.delegate.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

    private static Guest guest(String id, int group, String unit, boolean needs) {
        return new Guest(id, group, unit, null, needs);
    }

    private static Guest awardee(String id, int group, int position) {
        return new Guest(id, group, "u", new Guest.Turn(0, position, false), false);
    }

    @Test
    void guests_are_numbered_by_protocol() {
        Party party = new Party(
                List.of(
                        guest("z", 2, "v", false),
                        guest("y", 2, "u", false),
                        guest("b", 2, "v", false),
                        guest("x", 1, "z", false),
                        awardee("late", 1, 7),
                        awardee("early", 3, 2),
                        guest("leader", Guest.LEADERS, "w", false),
                        awardee("awarded-leader", Guest.LEADERS, 9)),
                List.of());

        assertThat(party.guests)
                .extracting(Guest::id)
                .containsExactly("awarded-leader", "leader", "early", "late", "x", "y", "b", "z");
    }

    @Test
    void awardees_are_tied_in_the_order_of_the_stage() {
        Party party = new Party(List.of(awardee("b", 3, 5), awardee("a", 3, 2), guest("o", 4, "u", false)), List.of());

        assertThat(party.turn).containsExactly(0, 1, Party.NONE);
        assertThat(party.earlier).containsExactly(Party.NONE, 0, Party.NONE);
        assertThat(party.later).containsExactly(1, Party.NONE, Party.NONE);
    }

    @Test
    void an_awarded_leader_is_tied_by_the_turn_and_not_by_the_number() {
        Party party = new Party(List.of(awardee("leader", Guest.LEADERS, 9), awardee("a", 3, 2)), List.of());

        assertThat(party.guests).extracting(Guest::id).containsExactly("leader", "a");
        assertThat(party.turn).containsExactly(1, 0);
        assertThat(party.earlier).containsExactly(1, Party.NONE);
        assertThat(party.priceOfLine).containsExactly(Term.LEADER_FURTHER_BACK.weight(), 15);
    }

    /** Once to five times by the order. */
    @Test
    void a_line_costs_an_awardee_more_who_walks_earlier() {
        List<Guest> four = List.of(awardee("a", 3, 0), awardee("b", 3, 1), awardee("c", 3, 2), awardee("d", 3, 3));

        assertThat(new Party(four, List.of()).priceOfLine).containsExactly(20, 15, 10, 5);
        assertThat(new Party(List.of(guest("o", 1, "u", false)), List.of()).priceOfLine)
                .containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1,u,false,true",
        "1,u,true,false",
        "1,v,false,false",
        "2,u,false,false",
        "2,v,true,false",
    })
    void guests_of_one_group_unit_and_need_are_alike(int group, String unit, boolean needs, boolean alike) {
        Party party = new Party(
                List.of(guest("a", 1, "u", false), guest("b", group, unit, needs), guest("c", 3, "v", false)),
                List.of());
        int other = party.numberOf("b");

        assertThat(party.kind[party.numberOf("a")] == party.kind[other]).isEqualTo(alike);
        assertThat(party.kind[party.numberOf("c")]).isNotEqualTo(party.kind[other]);
    }

    @Test
    void who_is_tied_to_somebody_is_like_nobody() {
        Party party = new Party(
                List.of(
                        guest("a", 1, "u", false),
                        guest("b", 1, "u", false),
                        guest("c", 1, "u", false),
                        awardee("p", 1, 0),
                        awardee("q", 1, 1)),
                List.of(new Companions("a", "b"), new Companions("c", "nobody"), new Companions("b", "c")));

        assertThat(party.kind).doesNotHaveDuplicates();
        assertThat(party.companion[party.numberOf("a")]).isEqualTo(party.numberOf("b"));
        assertThat(party.companion[party.numberOf("c")]).isEqualTo(Party.NONE);
    }

    @Test
    void each_knows_how_many_are_of_the_group() {
        assertThat(new Party(
                                List.of(guest("a", 1, "u", true), guest("b", 1, "v", false), guest("c", 2, "u", false)),
                                List.of())
                        .groupSize)
                .containsExactly(2, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "LEADER_FURTHER_BACK,false",
        "NEEDS_NOT_AT_EDGE,true",
        "COMPANIONS_APART,true",
        "MOVED,false",
        "AWARDEE_NOT_BY_AISLE,true",
        "AWAY_FROM_GROUP,true",
        "OUT_OF_STAGE_ORDER,true",
        "AWARDEE_FURTHER_BACK,false",
        "BATCH_APART,true",
        "GROUPS_MIXED,false",
        "FURTHER_BACK,false",
        "UNITS_MIXED,false",
    })
    void a_person_would_name_some_terms_as_rules(Term term, boolean named) {
        assertThat(term.isBreach()).isEqualTo(named);
    }
}
