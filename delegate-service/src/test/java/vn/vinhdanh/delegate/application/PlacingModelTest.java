package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.delegate.application.InMemoryStore.SimulatedCrash;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateRegistered;
import vn.vinhdanh.delegate.domain.delegate.JoinedRecord;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.delegate.Reservation;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.UnitShare;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.Versioned;

/** Delegates and places are consistent after any sequence of commands, with crashes and concurrency. */
class PlacingModelTest {

    private static final int YEAR = 1984;
    private static final String AWARDEES = "duoc-khen";
    /** Without that of the awardees, which nobody is registered for. */
    private static final List<String> GROUPS = List.of("xom-to", "doanh-nghiep", "truong-hoc-y-te");

    /**
     * Two groups with a quota, and two that share the other places. The schools have a place of their own in one of each
     * kind.
     */
    private static Roster fewPlaces() {
        List<UnitShare> schools = List.of(new UnitShare("truong-hoc", 1));
        return TrungKhanh.roster(
                10,
                List.of(
                        new Group("xom-to", "Các tổ dân phố, xóm", 3, false, null, schools),
                        new Group("doanh-nghiep", "Các doanh nghiệp", null, false, null, schools),
                        new Group("truong-hoc-y-te", "Trường học, y tế", null, false),
                        new Group(AWARDEES, "Được khen thưởng", 4, false)),
                TrungKhanh.LATE_AUGUST);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 2000, 3000, 4000})
    void crashes_at_any_write_lose_no_place_and_no_delegate(long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + 40; seed++) {
            Random random = new Random(seed);
            DelegateScenario scenario = new DelegateScenario(fewPlaces());
            scenario.store.aroundWrites = () -> {
                if (random.nextInt(40) == 0) {
                    throw new SimulatedCrash();
                }
            };
            for (int step = 0; step < 60; step++) {
                try {
                    act(scenario, random);
                    if (random.nextInt(4) == 0) {
                        scenario.handleEvents();
                    }
                } catch (SimulatedCrash | RuleViolation rejected) {
                    // A crash or a refusal. The next step continues with the stored state, as another process would.
                }
            }
            scenario.store.aroundWrites = () -> {};
            scenario.handleEvents();
            scenario.assertConsistent();
            assertEveryDoubtIsAsked(scenario);
        }
    }

    /** Each situation is what the store holds when the approval of a nomination of Chi arrives. */
    @TestFactory
    Stream<DynamicTest> an_approval_that_a_crash_interrupts_at_any_write_is_completed_by_its_redelivery() {
        Map<String, Consumer<DelegateScenario>> situations = new LinkedHashMap<>();
        situations.put("a place is free", scenario -> {});
        situations.put(
                "all places are taken",
                scenario -> IntStream.range(2, 7)
                        .forEach(number -> scenario.approve("nomination-" + number, "Người " + number)));
        situations.put("Chi has a place", scenario -> scenario.register("Chi", YEAR, "xom-to"));
        situations.put("Chi waits for a place of another group", scenario -> {
            fill(scenario, "xom-to", 2);
            scenario.register("Chi", YEAR, "xom-to");
        });
        situations.put("Chi was cancelled", scenario -> {
            String chi = scenario.register("Chi", YEAR, "xom-to").id();
            scenario.cancelDelegate.cancel(chi, null, "bận", TrungKhanh.context());
        });
        return situations.entrySet().stream()
                .map(situation -> DynamicTest.dynamicTest(
                        situation.getKey(), () -> assertCompletedByRedelivery(situation.getValue())));
    }

    private static void assertCompletedByRedelivery(Consumer<DelegateScenario> situation) {
        DelegateScenario uninterrupted = awarded(situation, 0);
        int moment = 1;
        for (boolean crashed = true; crashed; moment++) {
            DelegateScenario scenario = awarded(situation, moment);
            crashed = scenario.isInterrupted();
            scenario.handleEvents();
            scenario.assertConsistent();
            assertThat(placings(scenario)).as("crash at moment " + moment).isEqualTo(placings(uninterrupted));
        }
        assertThat(moment).as("moments of crashes").isGreaterThan(4);
    }

    /** The events of all other delegates are handled before the approval, so none of them can complete its work. */
    private static DelegateScenario awarded(Consumer<DelegateScenario> situation, int momentOfCrash) {
        DelegateScenario scenario = new DelegateScenario(fewPlaces());
        situation.accept(scenario);
        scenario.handleEvents();
        scenario.store.aroundWrites = InMemoryStore.crashAt(momentOfCrash);
        try {
            scenario.approve("nomination-1", "Chi", YEAR);
        } catch (SimulatedCrash crash) {
            // The scenario redelivers the approval.
        }
        scenario.store.aroundWrites = () -> {};
        return scenario;
    }

    private static void fill(DelegateScenario scenario, String group, int persons) {
        for (int number = 1; number <= persons; number++) {
            scenario.register("Người " + number, group);
        }
    }

    /** For each delegate the state, the awards and the number of places given to the delegate. */
    private static List<String> placings(DelegateScenario scenario) {
        return scenario.store.delegates.all().stream()
                .map(found -> "%s %s %s %d"
                        .formatted(
                                found.state().person().name(),
                                found.state().state(),
                                found.state().roles().nominations(),
                                scenario.events(found.id()).stream()
                                        .filter(DelegateRegistered.class::isInstance)
                                        .count()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void concurrent_commands_leave_a_consistent_state(long firstSeed) throws Exception {
        for (long seed = firstSeed * 100; seed < firstSeed * 100 + 10; seed++) {
            DelegateScenario scenario = new DelegateScenario(fewPlaces());
            scenario.store.aroundWrites = Thread::yield;
            Random seeds = new Random(seed);
            concurrently(
                    8,
                    IntStream.range(0, 8)
                            .mapToObj(any -> new Random(seeds.nextLong()))
                            .<Runnable>map(random -> () -> {
                                for (int step = 0; step < 25; step++) {
                                    try {
                                        act(scenario, random);
                                    } catch (RuleViolation | MissingPrerequisite rejected) {
                                        // A refusal is one of the expected results. An event that waits comes again.
                                    }
                                }
                            })
                            .toList());
            scenario.handleEvents();
            scenario.assertConsistent();
        }
    }

    @Test
    void five_hundred_concurrent_registrations_fill_exactly_the_cap() throws Exception {
        DelegateScenario scenario = new DelegateScenario(TrungKhanh.rosterWithShares());
        List<Group> groups = scenario.roster.groups();
        concurrently(
                32,
                IntStream.range(0, 500)
                        .<Runnable>mapToObj(number -> () -> {
                            String group = groups.get(number % groups.size()).code();
                            String unit = number % 3 == 0 ? "truong-hoc" : "xom-to-dan-pho";
                            Person person = new Person("Người " + number, unit, null);
                            if (group.equals(AWARDEES)) {
                                scenario.approve("nomination-" + number, person);
                            } else {
                                scenario.register(person, group);
                            }
                        })
                        .toList());
        scenario.handleEvents();
        scenario.assertConsistent();
        for (Pool pool : scenario.roster.pools(TrungKhanh.CONFERENCE)) {
            assertThat(scenario.store.places.countTaken(pool)).as(pool.code()).isEqualTo(pool.size());
        }
        assertThat(states(scenario)).filteredOn(State.REGISTERED::equals).hasSize(150);
        assertThat(states(scenario)).filteredOn(State.WAITLISTED::equals).hasSize(350);
    }

    @Test
    void concurrent_registrations_of_one_person_result_in_one_delegate() throws Exception {
        DelegateScenario scenario = new DelegateScenario(fewPlaces());
        concurrently(
                16,
                IntStream.range(0, 64)
                        .<Runnable>mapToObj(number -> () -> {
                            if (number % 2 == 0) {
                                scenario.register("Hoàng Văn Đức", YEAR, GROUPS.get(number % 3));
                            } else {
                                scenario.approve("nomination-" + number, "HOÀNG VĂN ĐỨC", YEAR);
                            }
                        })
                        .toList());
        assertThat(scenario.store.delegates.all()).hasSize(1);
        assertThat(scenario.store.places.countTaken()).isEqualTo(1);
        Delegate duc = scenario.store.delegates.all().getFirst().state();
        assertThat(duc.roles().nominations()).hasSize(32);
    }

    private static List<State> states(DelegateScenario scenario) {
        return scenario.store.delegates.all().stream()
                .map(found -> found.state().state())
                .toList();
    }

    /**
     * One person, one place: two who attend under one name in one unit are asked about, or an officer said that they are
     * two, or their birth years do.
     */
    private static void assertEveryDoubtIsAsked(DelegateScenario scenario) {
        List<Versioned<Delegate>> attending = scenario.store.delegates.all().stream()
                .filter(delegate -> delegate.state().hold() != null
                        && delegate.state().hold().is(Reservation.Stage.HELD))
                .toList();
        Set<Set<String>> asked = scenario.questions().pairs().stream()
                .map(pair -> Set.of(pair.first().id(), pair.second().id()))
                .collect(Collectors.toSet());
        for (Versioned<Delegate> one : attending) {
            for (Versioned<Delegate> other : attending) {
                boolean alike = one != other
                        && one.state().attendant().isNamedAs(other.state().attendant());
                if (alike && !isAnswered(one, other)) {
                    assertThat(asked).contains(Set.of(one.id(), other.id()));
                }
            }
        }
    }

    private static boolean isAnswered(Versioned<Delegate> one, Versioned<Delegate> other) {
        Integer year = one.state().attendant().birthYear();
        Integer otherYear = other.state().attendant().birthYear();
        return one.state().known().saysSomebodyElse(other.id())
                || other.state().known().saysSomebodyElse(one.id())
                || year != null && otherYear != null && !year.equals(otherYear);
    }

    /** Runs a random command on a random delegate. */
    private static void act(DelegateScenario scenario, Random random) {
        int who = random.nextInt(14);
        String name = "Người " + who;
        Integer year = random.nextInt(3) == 0 ? null : YEAR + random.nextInt(2);
        List<Versioned<Delegate>> all = scenario.store.delegates.all(TrungKhanh.CONFERENCE);
        String id = all.isEmpty() ? "" : all.get(random.nextInt(all.size())).id();
        int number = random.nextInt(6);
        String nomination = "nomination-" + number;
        String other = all.isEmpty() ? "" : all.get(random.nextInt(all.size())).id();
        switch (all.isEmpty() ? 0 : random.nextInt(17)) {
            case 0, 1, 2 ->
                scenario.register(new Person(name, unitOf(who), year), GROUPS.get(random.nextInt(GROUPS.size())));
            case 3, 4 ->
                scenario.approve(
                        nomination,
                        new Person(
                                "Người " + number % 4, unitOf(number % 4), number % 3 == 0 ? null : YEAR + number % 2));
            case 12, 13 -> {
                if (!id.equals(other)) {
                    scenario.judgeSame(id, other);
                }
            }
            case 14 -> {
                if (!id.equals(other)) {
                    scenario.judgeSomebodyElse(id, other);
                }
            }
            case 15 -> partTheLast(scenario, id);
            case 16 -> scenario.changeUnits(school(random.nextInt(3)));
            case 5 -> {
                if (scenario.store
                        .delegates
                        .findByNomination(TrungKhanh.CONFERENCE, nomination)
                        .isPresent()) {
                    scenario.revoke(nomination);
                }
            }
            case 6, 7 -> scenario.cancelDelegate.cancel(id, null, "bận", TrungKhanh.context());
            case 8 -> scenario.inviteDelegate.invite(id, null, TrungKhanh.context());
            case 9 -> scenario.enterAnswer.enter(id, null, new Reply.Decline("bận"), TrungKhanh.context());
            case 10 -> scenario.enterAnswer.enter(id, null, new Reply.Accept(null), TrungKhanh.context());
            default -> scenario.enterAnswer.enter(id, null, new Reply.Substitute(name, null), TrungKhanh.context());
        }
    }

    /** A third of the people are of the schools, and some of one school, which the register may know. */
    private static String unitOf(int who) {
        if (who == 9 || who == 12) {
            return "truong-mam-non";
        }
        return who % 3 == 0 ? "truong-hoc" : "xom-to-dan-pho";
    }

    /** One school is a unit of the plan, lies below the schools, or was merged into the hamlets. */
    private static UnitTree.Unit school(int choice) {
        return new UnitTree.Unit(
                "truong-mam-non",
                "Trường Mầm non",
                choice == 1 ? "truong-hoc" : null,
                choice == 2 ? "xom-to-dan-pho" : null,
                false);
    }

    private static void concurrently(int threads, List<Runnable> actions) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable action : actions) {
                running.add(pool.submit(() -> {
                    start.await();
                    action.run();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private static void partTheLast(DelegateScenario scenario, String id) {
        List<JoinedRecord> records = scenario.delegate(id).known().records();
        if (!records.isEmpty()) {
            scenario.part.part(id, null, records.getLast().id(), "Hai người", TrungKhanh.context());
        }
    }
}
