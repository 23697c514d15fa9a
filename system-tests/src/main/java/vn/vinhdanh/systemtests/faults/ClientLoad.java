package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.Await;

/**
 * Several clients at the same time, each with a steady stream of commands. After the time is over they finish what they
 * began.
 */
final class ClientLoad {

    private static final int PARALLEL_COHORTS = 3;

    /** They have 45 awardees, and the plan has 46 places for awardees. */
    private static final int MOST_COHORTS = 15;

    private static final int CLERKS = 2;
    private static final Duration PAUSE_OF_CLERKS = Duration.ofMillis(1_500);
    private static final Duration PAUSE_OF_ACCOUNTANT = Duration.ofSeconds(4);
    private static final Duration PAUSE_OF_REVERSALS = Duration.ofSeconds(7);
    private static final Duration PAUSE_OF_PLAN = Duration.ofSeconds(3);
    private static final Duration PAUSE_OF_SEATS = Duration.ofSeconds(2);
    private static final Duration PAUSE_OF_STAGE = Duration.ofSeconds(3);
    private static final Duration PAUSE_OF_TASKS = Duration.ofSeconds(2);
    private static final Duration PAUSE_OF_SPENDING = Duration.ofSeconds(2);
    private static final Duration PAUSE_OF_PAYOUTS = Duration.ofSeconds(3);
    private static final Duration PAUSE_OF_PHONES = Duration.ofSeconds(3);
    private static final long ALLOCATION = 2_000_000;

    private final RoundContext context;
    private final long endsAt;
    private final AtomicInteger cohorts = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private ClientLoad(RoundContext context, Duration length) {
        this.context = context;
        this.endsAt = System.nanoTime() + length.toNanos();
    }

    static ClientLoad start(RoundContext context, Duration length) {
        ClientLoad load = new ClientLoad(context, length);
        for (int i = 0; i < PARALLEL_COHORTS; i++) {
            load.startClient("cohorts", load::runCohorts);
        }
        for (int number = 1; number <= CLERKS; number++) {
            RegistrationClerk clerk = new RegistrationClerk(context, number);
            load.startClient("clerk " + number, () -> load.repeat(PAUSE_OF_CLERKS, clerk::registerOne));
        }
        PlanEditor editor = new PlanEditor(context);
        load.startClient("plan", () -> load.repeat(PAUSE_OF_PLAN, editor::changeOne));
        SeatingOfficer officer = new SeatingOfficer(context);
        load.startClient("seats", () -> load.repeat(PAUSE_OF_SEATS, officer::changeOne));
        StageHost host = new StageHost(context);
        load.startClient("stage", () -> load.repeat(PAUSE_OF_STAGE, host::runOne));
        TaskOfficer unit = new TaskOfficer(context);
        load.startClient("tasks", () -> load.repeat(PAUSE_OF_TASKS, unit::workOnOne));
        for (int number = 1; number <= CLERKS; number++) {
            SpendingClerk clerk = new SpendingClerk(context, number);
            load.startClient("spending " + number, () -> load.repeat(PAUSE_OF_SPENDING, clerk::spendOne));
        }
        PayoutClerk payouts = new PayoutClerk(context);
        load.startClient("payouts", () -> load.repeat(PAUSE_OF_PAYOUTS, payouts::payOne));
        for (String door : OfflineDoors.DOORS) {
            OfflinePhone phone = new OfflinePhone(context, door);
            load.startClient(door, () -> load.repeat(PAUSE_OF_PHONES, phone::comeBack));
        }
        load.startClient("accountant", () -> load.repeat(PAUSE_OF_ACCOUNTANT, load::allocate));
        load.startClient("reversals", () -> load.repeat(PAUSE_OF_REVERSALS, load::takeBack));
        return load;
    }

    /** Returns when every client has finished what it began. @return the reasons of the clients that gave up */
    List<String> awaitEnd() {
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        return List.copyOf(failures);
    }

    private void startClient(String name, Runnable work) {
        clients.add(Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (RuntimeException | AssertionError e) {
                failures.add(name + ": " + e.getMessage());
            }
        }));
    }

    private void runCohorts() {
        while (isOn()) {
            int number = cohorts.incrementAndGet();
            if (number > MOST_COHORTS) {
                return;
            }
            new Cohort(context, number).run();
        }
    }

    private void repeat(Duration pause, Runnable command) {
        while (isOn()) {
            command.run();
            Await.pause(pause);
        }
    }

    private String allocate() {
        String allocation = context.acknowledged(context.accounts()
                        .accountant()
                        .post(
                                "/api/funds/" + context.conferenceId() + "/REWARD_FUND/allocations",
                                Map.of("amount", ALLOCATION, "basis", "Quyết định giao quỹ (mẫu)")))
                .id();
        context.commands().allocated.addAndGet(ALLOCATION);
        return allocation;
    }

    /** A wrong allocation, which the accountant and the Chairman take back. */
    private void takeBack() {
        String reversal = "/api/allocations/" + allocate() + "/reversal";
        context.acknowledged(context.accounts().accountant().post(reversal, Map.of("reason", "Ghi nhầm (mẫu)")));
        context.acknowledged(context.accounts().chairman().post(reversal + "/approval"));
        context.commands().allocated.addAndGet(-ALLOCATION);
    }

    private boolean isOn() {
        return System.nanoTime() < endsAt;
    }
}
