package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Reply;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** Whatever is done in whatever order, and wherever the process dies, delegates and places agree in the end. */
class PlacingModelTest {

    private static final List<String> GROUPS = List.of("xom-to", "duoc-khen", "doanh-nghiep", "truong-hoc-y-te");

    /** Two groups with a quota, two that share what is left. */
    private static Roster fewPlaces() {
        return TrungKhanh.roster(
                9,
                List.of(
                        new Group("xom-to", "Các tổ dân phố, xóm", 3, false),
                        new Group("duoc-khen", "Được khen thưởng", 4, false),
                        new Group("doanh-nghiep", "Các doanh nghiệp", null, false),
                        new Group("truong-hoc-y-te", "Trường học, y tế", null, false)),
                TrungKhanh.LATE_AUGUST);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 2000, 3000, 4000})
    void crashes_anywhere_lose_no_place_and_no_delegate(long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + 40; seed++) {
            Random random = new Random(seed);
            World world = new World(fewPlaces());
            world.memory.fuse = () -> {
                if (random.nextInt(40) == 0) {
                    throw new Memory.Crash();
                }
            };
            for (int step = 0; step < 60; step++) {
                try {
                    act(world, random);
                    if (random.nextInt(4) == 0) {
                        world.deliver();
                    }
                } catch (Memory.Crash | RuleViolation rejected) {
                    // Dead, or told no: the next step finds what is written, as another process would.
                }
            }
            world.memory.fuse = () -> {};
            world.deliver();
            world.assertInAgreement();
            assertNobodyComesTwice(world);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void many_at_once_agree_in_the_end(long firstSeed) throws Exception {
        for (long seed = firstSeed * 100; seed < firstSeed * 100 + 10; seed++) {
            World world = new World(fewPlaces());
            world.memory.fuse = Thread::yield;
            Random seeds = new Random(seed);
            atOnce(
                    8,
                    IntStream.range(0, 8)
                            .mapToObj(any -> new Random(seeds.nextLong()))
                            .<Runnable>map(random -> () -> {
                                for (int step = 0; step < 25; step++) {
                                    try {
                                        act(world, random);
                                    } catch (RuleViolation rejected) {
                                        // Told no: go on.
                                    }
                                }
                            })
                            .toList());
            world.deliver();
            world.assertInAgreement();
        }
    }

    @Test
    void five_hundred_at_once_fill_exactly_the_cap() throws Exception {
        World world = new World(TrungKhanh.roster());
        List<Group> groups = world.roster.groups();
        atOnce(
                32,
                IntStream.range(0, 500)
                        .<Runnable>mapToObj(number -> () -> world.register(
                                "Người " + number,
                                groups.get(number % groups.size()).code()))
                        .toList());
        world.deliver();
        world.assertInAgreement();
        for (Pool pool : world.roster.pools(TrungKhanh.CONFERENCE)) {
            assertThat(world.memory.memoryPlaces().taken(pool)).as(pool.code()).isEqualTo(pool.size());
        }
        assertThat(states(world)).filteredOn(State.REGISTERED::equals).hasSize(150);
        assertThat(states(world)).filteredOn(State.WAITLISTED::equals).hasSize(350);
    }

    @Test
    void one_person_named_by_many_at_once_is_one_delegate() throws Exception {
        World world = new World(fewPlaces());
        atOnce(
                16,
                IntStream.range(0, 64)
                        .<Runnable>mapToObj(number -> () -> {
                            if (number % 2 == 0) {
                                world.register("Hoàng Văn Đức", GROUPS.get(number % 4));
                            } else {
                                world.approve("nomination-" + number, "HOÀNG VĂN ĐỨC");
                            }
                        })
                        .toList());
        assertThat(world.memory.delegateDocuments.byId).hasSize(1);
        assertThat(world.memory.places.values().stream().filter(place -> place.holder() != null))
                .hasSize(1);
        Delegate duc =
                world.memory.delegateDocuments.byId.values().iterator().next().state();
        assertThat(duc.roles().nominations()).hasSize(32);
    }

    private static List<State> states(World world) {
        return world.memory.delegateDocuments.byId.values().stream()
                .map(stored -> stored.state().state())
                .toList();
    }

    private static void assertNobodyComesTwice(World world) {
        List<Delegate> coming = world.memory.delegateDocuments.byId.values().stream()
                .map(Versioned::state)
                .filter(delegate -> delegate.state() != State.CANCELLED && delegate.state() != State.DECLINED)
                .toList();
        assertThat(coming).doesNotHaveDuplicates();
        assertThat(coming.stream().map(delegate -> delegate.person().foldedName()))
                .doesNotHaveDuplicates();
    }

    /** Anything that can happen to a list. */
    private static void act(World world, Random random) {
        String name = "Người " + random.nextInt(14);
        List<Versioned<Delegate>> all = world.memory.delegateLists().all(TrungKhanh.CONFERENCE);
        String id = all.isEmpty() ? "" : all.get(random.nextInt(all.size())).id();
        String nomination = "nomination-" + random.nextInt(6);
        switch (all.isEmpty() ? 0 : random.nextInt(12)) {
            case 0, 1, 2 -> world.register(name, GROUPS.get(random.nextInt(GROUPS.size())));
            case 3, 4 -> world.approve(nomination, "Người được khen " + nomination);
            case 5 -> {
                if (world.memory
                        .delegateLists()
                        .ofNomination(TrungKhanh.CONFERENCE, nomination)
                        .isPresent()) {
                    world.revoke(nomination);
                }
            }
            case 6, 7 -> world.cancel.cancel(id, null, "bận", TrungKhanh.cause());
            case 8 -> world.invite.invite(id, null, TrungKhanh.cause());
            case 9 -> world.answer.enter(id, null, new Reply.Decline("bận"), TrungKhanh.cause());
            case 10 -> world.answer.enter(id, null, new Reply.Accept(null), TrungKhanh.cause());
            default -> world.answer.enter(id, null, new Reply.Substitute(name, null), TrungKhanh.cause());
        }
    }

    private static void atOnce(int threads, List<Runnable> actions) throws Exception {
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
}
