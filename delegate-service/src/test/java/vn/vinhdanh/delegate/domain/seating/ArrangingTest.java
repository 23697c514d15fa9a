package vn.vinhdanh.delegate.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Side;

class ArrangingTest {

    private static final Layout TWO_LINES = new Layout(List.of("oo=oo", "oo=oo"), Side.TOP, List.of());

    private static Guest guest(String id, int group, String unit) {
        return new Guest(id, group, unit, null, false);
    }

    private static Guest awardee(String id, int position) {
        return new Guest(id, 3, "u", new Guest.Turn(0, position, false), false);
    }

    private static Map<String, String> arrange(Layout layout, Guest... guests) {
        return Arranging.arrange(layout, List.of(guests), List.of(), Map.of(), Set.of(), true);
    }

    private static int cost(Layout layout, List<Guest> guests, List<Companions> pairs, Map<String, String> seats) {
        return Arranging.remarks(layout, guests, pairs, seats).stream()
                .mapToInt(Remark::cost)
                .sum();
    }

    @Test
    void leaders_sit_in_front_of_all_others() {
        Map<String, String> seats = arrange(
                TWO_LINES,
                guest("z", 1, "u"),
                guest("y", 1, "u"),
                guest("x", 1, "u"),
                guest("w", 1, "u"),
                guest("l", Guest.LEADERS, "u"),
                guest("k", Guest.LEADERS, "u"));

        assertThat(seats).hasSize(6);
        assertThat(List.of(seats.get("l"), seats.get("k"))).allMatch(seat -> seat.startsWith("A"));
    }

    @Test
    void awardees_sit_by_the_aisle_in_the_order_of_the_stage() {
        Map<String, String> seats = arrange(
                TWO_LINES,
                awardee("third", 2),
                awardee("first", 0),
                awardee("fourth", 3),
                awardee("second", 1),
                guest("o", 1, "u"),
                guest("p", 1, "u"));

        assertThat(Set.of(seats.get("first"), seats.get("second"))).isEqualTo(Set.of("A2", "A3"));
        assertThat(Set.of(seats.get("third"), seats.get("fourth"))).isEqualTo(Set.of("B2", "B3"));
    }

    @Test
    void who_needs_something_sits_at_the_edge_and_companions_side_by_side() {
        Layout line = new Layout(List.of("ooooo"), Side.TOP, List.of());
        Guest needy = new Guest("needy", 1, "u", null, true);
        List<Guest> guests =
                List.of(guest("a", 1, "u"), guest("b", 1, "v"), needy, guest("c", 1, "u"), guest("proxy", 2, "v"));

        Map<String, String> seats =
                Arranging.arrange(line, guests, List.of(new Companions("needy", "proxy")), Map.of(), Set.of(), true);

        assertThat(seats.get("needy")).isIn("A1", "A5");
        assertThat(seats.get("proxy")).isIn("A2", "A4");
    }

    @Test
    void units_of_a_group_sit_together() {
        Layout line = new Layout(List.of("oooo"), Side.TOP, List.of());
        Map<String, String> seats =
                arrange(line, guest("a", 1, "u"), guest("b", 1, "v"), guest("c", 1, "u"), guest("d", 1, "v"));

        assertThat(Set.of(seats.get("a"), seats.get("c"))).isIn(Set.of("A1", "A2"), Set.of("A3", "A4"));
    }

    @Test
    void a_late_guest_moves_nobody_where_there_is_a_seat() {
        List<Guest> guests = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(i -> guest("g" + i, 1 + i / 3, "u"))
                .toList());
        Map<String, String> before = Arranging.arrange(TWO_LINES, guests, List.of(), Map.of(), Set.of(), true);
        guests.add(guest("late", 1, "u"));

        Map<String, String> after = Arranging.arrange(TWO_LINES, guests, List.of(), before, Set.of(), false);

        assertThat(after).containsAllEntriesOf(before).containsKey("late");
    }

    @Test
    void a_locked_seat_keeps_whom_it_has_and_an_empty_one_takes_nobody() {
        List<Guest> guests = List.of(guest("leader", Guest.LEADERS, "u"), guest("a", 1, "u"), guest("b", 1, "u"));

        Map<String, String> seats = Arranging.arrange(
                TWO_LINES, guests, List.of(), Map.of("leader", "B4", "a", "A2"), Set.of("B4", "A1"), true);

        assertThat(seats)
                .containsEntry("leader", "B4")
                .doesNotContainValue("A1")
                .hasSize(3);
    }

    @Test
    void a_blocked_seat_is_taken_by_nobody_and_who_finds_no_seat_has_none() {
        Layout narrow = new Layout(List.of("oxo"), Side.TOP, List.of());

        Map<String, String> seats = arrange(narrow, guest("a", 1, "u"), guest("b", 1, "u"), guest("c", 1, "u"));

        assertThat(seats.values()).containsExactlyInAnyOrder("A1", "A3");
    }

    @Test
    void who_is_no_guest_any_more_loses_the_seat() {
        Map<String, String> seats = Arranging.arrange(
                TWO_LINES,
                List.of(guest("a", 1, "u")),
                List.of(),
                Map.of("a", "B1", "gone", "A1"),
                Set.of("A1"),
                false);

        assertThat(seats).containsOnlyKeys("a");
    }

    @Test
    void the_same_guests_get_the_same_seats() {
        Random random = new Random(7);
        List<Guest> guests = randomGuests(random, 20);
        Layout hall = new Layout(List.of("ooo=ooo", "ooo=ooo", "ooo=ooo", "ooo=ooo"), Side.TOP, List.of());

        assertThat(Arranging.arrange(hall, guests.reversed(), List.of(), Map.of(), Set.of(), true))
                .isEqualTo(Arranging.arrange(hall, guests, List.of(), Map.of(), Set.of(), true));
    }

    /** Exhaustive: every way to seat the guests is tried. */
    @Test
    void on_two_hundred_random_halls_the_plan_costs_hardly_more_than_the_best_one() {
        Random random = new Random(13);
        int optimal = 0;
        int sumOfBest = 0;
        int sumOfFound = 0;
        int worst = 0;
        for (int i = 0; i < 200; i++) {
            Layout hall = randomHall(random);
            int usable =
                    (int) hall.seats().stream().filter(seat -> !seat.blocked()).count();
            List<Guest> guests = randomGuests(random, Math.min(usable, 4 + random.nextInt(3)));
            List<Companions> pairs = random.nextBoolean()
                    ? List.of()
                    : List.of(new Companions(guests.get(0).id(), guests.get(1).id()));
            Map<String, String> found = Arranging.arrange(hall, guests, pairs, Map.of(), Set.of(), true);
            int cost = cost(hall, guests, pairs, found);
            int best = new Exhaustive(hall, guests, pairs).lowest();

            assertThat(cost).isGreaterThanOrEqualTo(best);
            optimal += cost == best ? 1 : 0;
            worst = Math.max(worst, cost - best);
            sumOfBest += best;
            sumOfFound += cost;
        }
        System.out.printf(
                "200 random halls: %d optimal, cost %d against %d at best, at worst %d above in one hall%n",
                optimal, sumOfFound, sumOfBest, worst);
        assertThat(optimal).isGreaterThanOrEqualTo(198);
        assertThat(sumOfFound - sumOfBest).isLessThanOrEqualTo(sumOfBest / 100);
    }

    private static Layout randomHall(Random random) {
        int columns = 3 + random.nextInt(2);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                cells.append("oooo=x".charAt(random.nextInt(6)));
            }
            rows.add(cells.toString());
        }
        rows.set(0, "oo=" + "o".repeat(columns - 3));
        return new Layout(rows, Side.TOP, List.of());
    }

    private static List<Guest> randomGuests(Random random, int number) {
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean awarded = random.nextInt(3) == 0;
            guests.add(new Guest(
                    "g" + i,
                    awarded ? 3 : random.nextInt(3),
                    "u" + random.nextInt(2),
                    awarded ? new Guest.Turn(i / 3, i, false) : null,
                    random.nextInt(5) == 0));
        }
        return guests;
    }

    /** Tries every way to seat the guests, of whom there are at most as many as seats. */
    private static final class Exhaustive {

        private final Draft draft;
        private int lowest = Integer.MAX_VALUE;

        private Exhaustive(Layout hall, List<Guest> guests, List<Companions> pairs) {
            Room room = new Room(hall.seats());
            int[] noSeatBefore = new int[guests.size()];
            Arrays.fill(noSeatBefore, Draft.NONE);
            this.draft = new Draft(room, new Party(guests, pairs), noSeatBefore, new boolean[room.size]);
        }

        private int lowest() {
            seatFrom(0);
            return lowest;
        }

        private void seatFrom(int guest) {
            if (guest == draft.party.size) {
                lowest = Math.min(lowest, draft.cost());
                return;
            }
            for (int seat = 0; seat < draft.room.size; seat++) {
                if (draft.guestAt[seat] == Draft.NONE) {
                    draft.seat(guest, seat);
                    seatFrom(guest + 1);
                    draft.unseat(guest);
                }
            }
        }
    }
}
