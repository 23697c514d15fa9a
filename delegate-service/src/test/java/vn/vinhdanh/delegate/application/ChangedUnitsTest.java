package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.application.InMemoryStore.SimulatedCrash;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.UnitShare;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.UnitTree;

/**
 * What a merger does to the shares of units: nobody loses a place, what is taken counts for the unit that the delegate
 * belongs to now, and a share that is exceeded is full.
 */
class ChangedUnitsTest {

    private static final String KINDERGARTEN = "truong-mam-non";
    private static final String SCHOOLS = "truong-hoc";
    private static final String HAMLETS = "xom-to-dan-pho";

    private static final UnitTree.Unit INTO_THE_SCHOOLS =
            new UnitTree.Unit(KINDERGARTEN, "Trường Mầm non", null, SCHOOLS, false);

    /** Of the group's eight places the schools have two. */
    @Test
    void those_of_a_merged_unit_move_into_the_share_of_the_one_that_continues_it_and_fill_it_beyond() {
        DelegateScenario scenario = scenario(8, new UnitShare(SCHOOLS, 2));
        List<String> schools = register(scenario, SCHOOLS, 2);
        List<String> kindergarten = register(scenario, KINDERGARTEN, 3);
        List<String> hamlets = register(scenario, HAMLETS, 4);
        assertThat(states(scenario, hamlets)).containsExactly(placed(3, 1));

        scenario.changeUnits(INTO_THE_SCHOOLS);

        assertThat(states(scenario, schools)).containsExactly(placed(2, 0));
        assertThat(states(scenario, kindergarten)).as("nobody loses a place").containsExactly(placed(3, 0));
        assertThat(taken(scenario, SCHOOLS)).as("of two").isEqualTo(5);
        assertThat(states(scenario, hamlets))
                .as("the places of the group that became free go to who waits for them")
                .containsExactly(placed(4, 0));
        assertFullUntilEnoughHaveLeft(
                scenario, List.of(schools.get(0), kindergarten.get(0), kindergarten.get(2), schools.get(1)));
        scenario.assertEachCountsForItsUnit();
    }

    /** Now the unit that ends has the share. */
    @Test
    void the_share_of_a_merged_unit_is_that_of_the_one_that_continues_it() {
        DelegateScenario scenario = scenario(8, new UnitShare(KINDERGARTEN, 2));
        List<String> schools = register(scenario, SCHOOLS, 3);
        List<String> kindergarten = register(scenario, KINDERGARTEN, 1);

        scenario.changeUnits(INTO_THE_SCHOOLS);

        assertThat(states(scenario, schools)).containsExactly(placed(3, 0));
        assertThat(taken(scenario, KINDERGARTEN)).as("of two").isEqualTo(4);
        assertFullUntilEnoughHaveLeft(scenario, List.of(schools.get(0), kindergarten.get(0), schools.get(1)));
        scenario.assertEachCountsForItsUnit();
    }

    @Test
    void the_shares_of_both_are_one() {
        DelegateScenario scenario = scenario(8, new UnitShare(SCHOOLS, 1), new UnitShare(KINDERGARTEN, 2));
        List<String> schools = register(scenario, SCHOOLS, 2);
        List<String> kindergarten = register(scenario, KINDERGARTEN, 1);
        assertThat(states(scenario, schools)).containsExactly(placed(1, 1));

        scenario.changeUnits(INTO_THE_SCHOOLS);

        assertThat(states(scenario, schools)).containsExactly(placed(2, 0));
        assertThat(states(scenario, kindergarten)).containsExactly(placed(1, 0));
        assertThat(states(scenario, register(scenario, KINDERGARTEN, 1))).containsExactly(State.WAITLISTED);
        scenario.handleEvents();
        scenario.assertConsistent();
        scenario.assertEachCountsForItsUnit();
    }

    @Test
    void a_unit_that_is_put_below_another_takes_the_places_of_its_share() {
        DelegateScenario scenario = scenario(4, new UnitShare(SCHOOLS, 2));
        List<String> kindergarten = register(scenario, KINDERGARTEN, 2);

        scenario.changeUnits(new UnitTree.Unit(KINDERGARTEN, "Trường Mầm non", SCHOOLS, null, false));

        assertThat(states(scenario, kindergarten)).containsExactly(placed(2, 0));
        assertThat(taken(scenario, SCHOOLS)).isEqualTo(2);
        scenario.assertConsistent();
        scenario.assertEachCountsForItsUnit();
    }

    @Test
    void those_who_wait_keep_their_order_in_the_share_they_wait_for_now() {
        DelegateScenario scenario = scenario(3, new UnitShare(SCHOOLS, 1));
        List<String> schools = register(scenario, SCHOOLS, 2);
        register(scenario, HAMLETS, 2);
        List<String> kindergarten = register(scenario, KINDERGARTEN, 3);
        scenario.handleEvents();

        scenario.changeUnits(INTO_THE_SCHOOLS);

        Pool share = pool(scenario, SCHOOLS);
        assertThat(scenario.store.waitingLists.inOrder(share))
                .containsExactly(schools.get(1), kindergarten.get(0), kindergarten.get(1), kindergarten.get(2));
        scenario.plan(1, 6, group(5, new UnitShare(SCHOOLS, 3)), awardees());
        assertThat(states(scenario, kindergarten)).containsExactly(placed(1, 2));
        scenario.assertConsistent();
        scenario.assertEachCountsForItsUnit();
    }

    @Test
    void a_merger_that_stops_after_any_write_is_finished_when_it_comes_again() {
        boolean stopped = true;
        for (int moment = 1; stopped; moment++) {
            DelegateScenario crashing = scenario(6, new UnitShare(SCHOOLS, 2));
            List<String> placed = register(crashing, KINDERGARTEN, 3);
            placed = both(placed, register(crashing, SCHOOLS, 2));
            List<String> hamlets = register(crashing, HAMLETS, 3);
            crashing.handleEvents();
            crashing.store.aroundWrites = InMemoryStore.crashAt(moment);
            try {
                crashing.changeUnits(INTO_THE_SCHOOLS);
            } catch (SimulatedCrash crash) {
                // The fact is delivered again.
            }
            stopped = crashing.isInterrupted();
            crashing.store.aroundWrites = () -> {};
            crashing.handleEvents();
            assertThat(states(crashing, both(placed, hamlets)))
                    .as("after moment " + moment)
                    .containsExactly(placed(8, 0));
            assertThat(taken(crashing, SCHOOLS)).isEqualTo(5);
            crashing.assertConsistent();
            crashing.assertEachCountsForItsUnit();
        }
    }

    /** Facts of the register and of the plan come on different partitions, so two processes may move people at once. */
    @Test
    void a_plan_that_changes_at_any_moment_of_a_merger_loses_no_place() {
        boolean[] met = {true};
        for (int moment = 1; met[0]; moment++) {
            DelegateScenario scenario = scenario(6, new UnitShare(SCHOOLS, 2));
            List<String> all = both(register(scenario, KINDERGARTEN, 3), register(scenario, SCHOOLS, 2));
            scenario.handleEvents();
            met[0] = false;
            int[] left = {moment};
            scenario.store.aroundWrites = () -> {
                if (--left[0] == 0) {
                    met[0] = true;
                    scenario.plan(1, 9, group(8, new UnitShare(SCHOOLS, 1), new UnitShare(HAMLETS, 1)), awardees());
                    scenario.changeUnits(INTO_THE_SCHOOLS);
                }
            };
            scenario.changeUnits(INTO_THE_SCHOOLS);
            scenario.store.aroundWrites = () -> {};
            scenario.changeUnits(INTO_THE_SCHOOLS);
            scenario.handleEvents();
            assertThat(states(scenario, all)).as("at moment " + moment).containsExactly(placed(5, 0));
            assertThat(taken(scenario, SCHOOLS)).isEqualTo(5);
            assertThat(scenario.store.places.countTaken()).isEqualTo(5);
            scenario.assertConsistent();
            scenario.assertEachCountsForItsUnit();
        }
    }

    /** Who comes late waits until fewer than two of the schools have a place. */
    private static void assertFullUntilEnoughHaveLeft(DelegateScenario scenario, List<String> leaving) {
        String late = register(scenario, KINDERGARTEN, 1).getFirst();
        int places = taken(scenario, SCHOOLS) + taken(scenario, KINDERGARTEN);
        for (String id : leaving) {
            assertThat(scenario.delegate(late).state())
                    .as(places + " are taken of two")
                    .isEqualTo(State.WAITLISTED);
            scenario.cancelDelegate.cancel(id, null, "bận", TrungKhanh.context());
            places--;
        }
        assertThat(places).isEqualTo(1);
        assertThat(scenario.delegate(late).state()).isEqualTo(State.REGISTERED);
        scenario.cancelDelegate.cancel(late, null, "bận", TrungKhanh.context());
        scenario.handleEvents();
        scenario.assertConsistent();
    }

    private static List<String> register(DelegateScenario scenario, String unit, int count) {
        int known = scenario.store.delegates.all().size();
        return IntStream.range(known, known + count)
                .mapToObj(i -> scenario.register(new Person("Người " + i, unit, null), "xom-to")
                        .id())
                .toList();
    }

    private static DelegateScenario scenario(int places, UnitShare... shares) {
        return new DelegateScenario(
                TrungKhanh.roster(places + 1, List.of(group(places, shares), awardees()), TrungKhanh.LATE_AUGUST));
    }

    private static Group group(int places, UnitShare... shares) {
        return new Group("xom-to", "Xóm", places, false, null, List.of(shares));
    }

    private static Group awardees() {
        return new Group("duoc-khen", "Được khen thưởng", 1, false);
    }

    private static int taken(DelegateScenario scenario, String unit) {
        Pool pool = pool(scenario, unit);
        return pool == null ? 0 : scenario.store.places.countTaken(pool);
    }

    private static @Nullable Pool pool(DelegateScenario scenario, String unit) {
        return scenario.currentRoster().pools(TrungKhanh.CONFERENCE).stream()
                .filter(pool -> pool.code().equals(Pool.codeOfShare("xom-to", unit)))
                .findFirst()
                .orElse(null);
    }

    private static List<State> states(DelegateScenario scenario, List<String> ids) {
        return ids.stream().map(id -> scenario.delegate(id).state()).toList();
    }

    private static State[] placed(int placed, int waiting) {
        return IntStream.range(0, placed + waiting)
                .mapToObj(i -> i < placed ? State.REGISTERED : State.WAITLISTED)
                .toArray(State[]::new);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return IntStream.range(0, one.size() + other.size())
                .mapToObj(i -> i < one.size() ? one.get(i) : other.get(i - one.size()))
                .toList();
    }
}
