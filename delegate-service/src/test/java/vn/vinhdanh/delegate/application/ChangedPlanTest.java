package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.application.InMemoryStore.SimulatedCrash;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.UnitShare;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;

/** What a change of the plan does to those who have a place and to those who wait. Two groups of two places each. */
class ChangedPlanTest {

    private final DelegateScenario scenario = new DelegateScenario(TrungKhanh.smallRoster(2, 2));

    @Test
    void a_raised_quota_lets_those_who_wait_move_up_in_their_order() {
        List<String> ids = register("xom-to", 5);
        assertThat(states(ids)).containsExactly(hasPlace(2, 3));

        scenario.plan(1, 5, group("xom-to", 3), group("duoc-khen", 2));
        assertThat(states(ids)).containsExactly(hasPlace(3, 2));
        scenario.plan(2, 9, group("xom-to", 7), group("duoc-khen", 2));
        assertThat(states(ids)).containsExactly(hasPlace(5, 0));
        scenario.assertConsistent();
    }

    @Test
    void places_that_no_group_had_become_usable() {
        DelegateScenario unassigned = new DelegateScenario(
                TrungKhanh.roster(5, List.of(group("xom-to", 2), group("duoc-khen", 1), group("lanh-dao", 0)), null));
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(i -> unassigned.register("Người " + i, "xom-to").id())
                .toList();
        assertThat(ids).filteredOn(id -> waits(unassigned, id)).hasSize(3);

        unassigned.plan(1, 5, group("xom-to", 4), group("duoc-khen", 1), group("lanh-dao", 0));

        assertThat(ids).filteredOn(id -> waits(unassigned, id)).containsExactly(ids.get(4));
        unassigned.assertConsistent();
    }

    @Test
    void nobody_loses_a_place_by_a_lowered_quota_and_the_group_is_full_until_enough_have_left() {
        scenario.plan(1, 6, group("xom-to", 4), group("duoc-khen", 2));
        List<String> ids = register("xom-to", 4);

        scenario.plan(2, 6, group("xom-to", 2), group("duoc-khen", 2));
        String late = scenario.register("Muộn", "xom-to").id();
        assertThat(states(ids)).containsExactly(hasPlace(4, 0));
        assertThat(scenario.delegate(late).state()).isEqualTo(State.WAITLISTED);

        for (String leaving : List.of(ids.get(3), ids.get(0))) {
            cancel(leaving);
            assertThat(scenario.delegate(late).state())
                    .as("four, then three, then two have the two places")
                    .isEqualTo(State.WAITLISTED);
        }
        cancel(ids.get(1));
        assertThat(scenario.delegate(late).state()).isEqualTo(State.REGISTERED);
        assertThat(scenario.store.places.countTaken()).isEqualTo(2);
        scenario.assertConsistent();
    }

    @Test
    void a_confirmed_quota_moves_the_delegates_of_the_group_into_its_own_places() {
        DelegateScenario samples =
                new DelegateScenario(TrungKhanh.roster(6, List.of(sample("xom-to", 1), sample("duoc-khen", 1)), null));
        List<String> villages = IntStream.range(0, 3)
                .mapToObj(i -> samples.register("Người " + i, "xom-to").id())
                .toList();
        assertThat(villages).as("a sample refuses nobody").noneMatch(id -> waits(samples, id));

        samples.plan(1, 6, group("xom-to", 2), group("duoc-khen", 4));

        assertThat(villages).noneMatch(id -> waits(samples, id));
        assertThat(villages)
                .allSatisfy(id -> assertThat(samples.delegate(id).hold().turn().place())
                        .startsWith(TrungKhanh.CONFERENCE + "/xom-to/"));
        assertThat(samples.store.places.countTaken()).isEqualTo(3);
        assertThat(waits(samples, samples.register("Thứ tư", "xom-to").id())).isTrue();
        samples.approve("nomination-1", "Điển hình");
        assertThat(samples.awardee("nomination-1").state()).isEqualTo(State.REGISTERED);
        samples.assertConsistent();
    }

    @Test
    void a_share_that_a_unit_gets_takes_its_delegates_and_no_others_and_nobody_loses_a_place() {
        List<String> hamlets = register("xom-to", 2);
        String school = scenario.register(new Person("Cô giáo", "truong-hoc", null), "xom-to")
                .id();
        assertThat(scenario.delegate(school).state()).isEqualTo(State.WAITLISTED);

        Group shared = new Group("xom-to", "xom-to", 2, false, null, List.of(new UnitShare("truong-hoc", 1)));
        scenario.plan(1, 4, shared, group("duoc-khen", 2));
        assertThat(states(hamlets)).containsExactly(hasPlace(2, 0));
        assertThat(scenario.delegate(school).state()).isEqualTo(State.REGISTERED);
        assertThat(scenario.delegate(school).hold().turn().place()).contains("/xom-to:truong-hoc/");

        cancel(school);
        String late = scenario.register("Muộn", "xom-to").id();
        assertThat(scenario.delegate(late).state())
                .as("the place is the schools'")
                .isEqualTo(State.WAITLISTED);
        scenario.plan(2, 4, group("xom-to", 3), group("duoc-khen", 1));
        assertThat(scenario.delegate(late).state()).isEqualTo(State.REGISTERED);
        assertThat(scenario.delegate(late).hold().turn().place()).contains("/xom-to/");
        scenario.handleEvents();
        scenario.assertConsistent();
    }

    @Test
    void an_older_plan_that_comes_late_changes_nothing_and_the_same_again_neither() {
        List<String> ids = register("xom-to", 5);
        scenario.plan(2, 6, group("xom-to", 4), group("duoc-khen", 2));
        scenario.plan(1, 2, group("xom-to", 1), group("duoc-khen", 1));
        scenario.plan(0, 2, group("xom-to", 1), group("duoc-khen", 1));
        scenario.plan(2, 6, group("xom-to", 4), group("duoc-khen", 2));

        assertThat(scenario.currentRoster().cap()).isEqualTo(6);
        assertThat(states(ids)).containsExactly(hasPlace(4, 1));
        scenario.assertConsistent();
    }

    @Test
    void a_change_that_stops_after_any_write_is_finished_when_it_comes_again() {
        for (int moment = 1; moment < 200; moment++) {
            DelegateScenario crashing = new DelegateScenario(
                    TrungKhanh.roster(6, List.of(sample("xom-to", 1), sample("duoc-khen", 1)), null));
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                ids.add(crashing.register("Người " + i, "xom-to").id());
            }
            for (int i = 5; i < 8; i++) {
                crashing.approve("nomination-" + i, "Người " + i);
                ids.add(crashing.awardeeId("nomination-" + i));
            }
            crashing.handleEvents();
            crashing.store.aroundWrites = InMemoryStore.crashAt(moment);
            boolean crashed = false;
            try {
                crashing.plan(1, 9, group("xom-to", 4), group("duoc-khen", 5));
            } catch (SimulatedCrash stopped) {
                crashed = true;
            }
            crashing.store.aroundWrites = () -> {};
            crashing.handleEvents();
            crashing.handleEvents();
            assertThat(ids).as("after moment " + moment).noneMatch(id -> waits(crashing, id));
            crashing.assertConsistent();
            if (!crashed) {
                return;
            }
        }
        throw new AssertionError("the change has no end");
    }

    private List<String> register(String group, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> scenario.register("Người " + i, group).id())
                .toList();
    }

    private void cancel(String id) {
        scenario.cancelDelegate.cancel(id, null, "bận", TrungKhanh.context());
    }

    private static boolean waits(DelegateScenario of, String id) {
        return of.delegate(id).state() == State.WAITLISTED;
    }

    private List<State> states(List<String> ids) {
        return ids.stream().map(id -> scenario.delegate(id).state()).toList();
    }

    private static State[] hasPlace(int placed, int waiting) {
        return IntStream.range(0, placed + waiting)
                .mapToObj(i -> i < placed ? State.REGISTERED : State.WAITLISTED)
                .toArray(State[]::new);
    }

    private static Group group(String code, @Nullable Integer quota) {
        return new Group(code, code, quota, false);
    }

    private static Group sample(String code, int quota) {
        return new Group(code, code, quota, true);
    }
}
