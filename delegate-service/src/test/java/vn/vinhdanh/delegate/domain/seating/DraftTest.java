package vn.vinhdanh.delegate.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Side;

class DraftTest {

    private static final Random RANDOM = new Random(31);

    private static Guest guest(String id, int group, String unit) {
        return new Guest(id, group, unit, null, false);
    }

    private static Guest awardee(String id, int batch, int position) {
        return new Guest(id, 3, "u", new Guest.Turn(batch, position, false), false);
    }

    /** The guests on the seats of these numbers, in their order; a negative number is no seat. */
    private static Draft draft(Layout hall, List<Guest> guests, List<Companions> pairs, int... seats) {
        Room room = new Room(hall.seats());
        Party party = new Party(guests, pairs);
        int[] before = new int[party.size];
        Arrays.fill(before, Draft.NONE);
        Draft draft = new Draft(room, party, before, new boolean[room.size]);
        for (int i = 0; i < seats.length; i++) {
            if (seats[i] >= 0) {
                draft.seat(party.numberOf(guests.get(i).id()), seats[i]);
            }
        }
        return draft;
    }

    private static int cost(Draft draft, Term term) {
        return IntStream.range(0, draft.party.size)
                .filter(guest -> draft.seatOf[guest] != Draft.NONE)
                .map(guest -> draft.cost(term, guest))
                .sum();
    }

    private static Layout hall(String... rows) {
        return new Layout(List.of(rows), Side.TOP, List.of());
    }

    private static Draft random() {
        List<Guest> guests = new ArrayList<>();
        int number = 6 + RANDOM.nextInt(6);
        for (int i = 0; i < number; i++) {
            boolean awarded = RANDOM.nextInt(2) == 0;
            Guest.Turn turn = awarded ? new Guest.Turn(i / 3, i, false) : null;
            int group = awarded ? 3 : RANDOM.nextInt(3);
            guests.add(new Guest("g" + i, group, "u" + RANDOM.nextInt(2), turn, RANDOM.nextInt(4) == 0));
        }
        List<Companions> pairs = List.of(new Companions("g0", "g1"), new Companions("g2", "g3"));
        int[] seats = IntStream.generate(() -> RANDOM.nextInt(15))
                .distinct()
                .limit(number)
                .toArray();
        seats[number - 1] = Draft.NONE;
        Draft draft = draft(hall("oo=oo", "ooooo", ".o=o.", "oo=oo"), guests, pairs, seats);
        for (int guest = 0; guest < number; guest += 2) {
            draft.before[guest] = RANDOM.nextInt(15);
        }
        return draft;
    }

    @Test
    void what_a_swap_changes_is_the_difference_of_the_whole_cost() {
        for (int i = 0; i < 400; i++) {
            Draft draft = random();
            CostChanges costs = new CostChanges(draft);
            for (int a = 0; a < draft.room.size; a++) {
                for (int b = a + 1; b < draft.room.size; b++) {
                    int before = draft.cost();
                    int change = costs.ofSwap(a, b, Integer.MAX_VALUE);
                    assertThat(costs.ofSwap(a, b, 0)).isEqualTo(Math.min(0, change));
                    assertThat(draft.cost()).isEqualTo(before);
                    costs.swap(a, b);
                    assertThat(draft.cost()).as("seats %d and %d", a, b).isEqualTo(before + change);
                }
            }
        }
    }

    @Test
    void what_a_seat_costs_is_the_difference_of_the_whole_cost() {
        for (int i = 0; i < 400; i++) {
            Draft draft = random();
            CostChanges costs = new CostChanges(draft);
            int late = IntStream.range(0, draft.party.size)
                    .filter(guest -> draft.seatOf[guest] == Draft.NONE)
                    .findFirst()
                    .orElseThrow();
            for (int seat = 0; seat < draft.room.size; seat++) {
                if (draft.guestAt[seat] == Draft.NONE) {
                    int before = draft.cost();
                    int change = costs.ofSeating(late, seat);
                    assertThat(draft.cost()).isEqualTo(before);
                    draft.seat(late, seat);
                    assertThat(draft.cost()).isEqualTo(before + change);
                    draft.unseat(late);
                }
            }
        }
    }

    @Test
    void the_terms_make_up_the_cost() {
        for (int i = 0; i < 400; i++) {
            Draft draft = random();
            int sum = Arrays.stream(Term.values())
                    .mapToInt(term -> cost(draft, term))
                    .sum();
            assertThat(sum).isEqualTo(draft.cost());
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,2", "3,4", "7,12", "8,12"})
    void awardees_of_a_batch_cost_each_step_apart_but_not_more_than_six(int steps, int cost) {
        List<Guest> batch = List.of(awardee("a", 0, 0), awardee("b", 0, 1));

        assertThat(cost(draft(hall("ooooooooo"), batch, List.of(), 0, steps), Term.BATCH_APART))
                .isEqualTo(cost);
        assertThat(cost(
                        draft(
                                hall(IntStream.range(0, 9).mapToObj(_ -> "o").toArray(String[]::new)),
                                batch,
                                List.of(),
                                0,
                                steps),
                        Term.BATCH_APART))
                .as("lines count as seats do")
                .isEqualTo(cost);
    }

    @Test
    void awardees_of_two_batches_may_sit_apart() {
        assertThat(cost(
                        draft(hall("ooooooooo"), List.of(awardee("a", 0, 0), awardee("b", 1, 1)), List.of(), 0, 8),
                        Term.BATCH_APART))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,2,0", "2,0,10", "-1,0,0", "2,-1,0"})
    void who_walks_later_does_not_sit_in_front(int first, int second, int cost) {
        List<Guest> guests = List.of(awardee("a", 0, 0), awardee("b", 0, 1));

        assertThat(cost(
                        draft(hall("oo", "oo"), guests, List.of(), first, second == first ? 1 : second),
                        Term.OUT_OF_STAGE_ORDER))
                .isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,45", "3,45", "-1,0"})
    void companions_sit_side_by_side(int seat, int cost) {
        List<Guest> guests = List.of(guest("a", 1, "u"), guest("b", 1, "u"));

        assertThat(cost(
                        draft(hall("oo=oo"), guests, List.of(new Companions("a", "b")), 0, seat),
                        Term.COMPANIONS_APART))
                .isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"1,u,1,v,0,1", "1,u,1,u,0,0", "1,u,2,u,4,0", "1,u,2,v,4,0"})
    void neighbours_are_of_one_group_and_within_it_of_one_unit(
            int group, String unit, int other, String otherUnit, int mixedGroups, int mixedUnits) {
        Draft side = draft(hall("oo"), List.of(guest("a", group, unit), guest("b", other, otherUnit)), List.of(), 0, 1);

        assertThat(cost(side, Term.GROUPS_MIXED)).isEqualTo(mixedGroups);
        assertThat(cost(side, Term.UNITS_MIXED)).isEqualTo(mixedUnits);
    }

    @ParameterizedTest
    @CsvSource({"oo=oo,1,0", "oo=oo,2,24", "'o,o',1,0", "'o,x,o',1,24"})
    void somebody_of_the_own_group_is_next_to_in_front_or_behind(String rows, int seat, int cost) {
        List<Guest> guests = List.of(guest("a", 1, "u"), guest("b", 1, "u"));

        assertThat(cost(draft(hall(rows.split(",")), guests, List.of(), 0, seat), Term.AWAY_FROM_GROUP))
                .isEqualTo(cost);
    }

    @Test
    void who_is_alone_in_a_group_is_away_from_nobody() {
        assertThat(draft(hall("o"), List.of(guest("a", 1, "u")), List.of(), 0).cost())
                .isZero();
    }

    @Test
    void only_who_had_another_seat_has_moved() {
        Draft draft = draft(
                hall("oooo"), List.of(guest("a", 1, "u"), guest("b", 1, "u"), guest("c", 1, "u")), List.of(), 0, 1, 2);
        draft.before[0] = 0;
        draft.before[1] = 3;

        assertThat(cost(draft, Term.MOVED)).isEqualTo(Term.MOVED.weight());
    }
}
