package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vinhdanh.systemtests.running.Await;

/** Several clients at once, each with a steady stream of commands, until the time is over; what was begun is then finished. */
final class ClientLoad {

    private static final int COHORTS_AT_A_TIME = 3;

    /** Forty-five awardees; the plan has forty-six places for them. */
    private static final int MOST_COHORTS = 15;

    private static final int CLERKS = 2;
    private static final Duration CLERKS_PAUSE = Duration.ofMillis(1_500);
    private static final Duration ACCOUNTANTS_PAUSE = Duration.ofSeconds(4);

    private final Scene scene;
    private final long endsAt;
    private final AtomicInteger cohorts = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> gaveUp = new ConcurrentLinkedQueue<>();

    private ClientLoad(Scene scene, Duration length) {
        this.scene = scene;
        this.endsAt = System.nanoTime() + length.toNanos();
    }

    static ClientLoad start(Scene scene, Duration length) {
        ClientLoad load = new ClientLoad(scene, length);
        for (int i = 0; i < COHORTS_AT_A_TIME; i++) {
            load.client("cohorts", load::walkCohorts);
        }
        for (int clerk = 1; clerk <= CLERKS; clerk++) {
            RegistrationClerk guests = new RegistrationClerk(scene, clerk);
            load.client("clerk " + clerk, () -> load.every(CLERKS_PAUSE, guests::registerOne));
        }
        load.client("accountant", () -> load.every(ACCOUNTANTS_PAUSE, load::allocate));
        return load;
    }

    /** Returns when every client has finished what it began. @return what made a client give up */
    List<String> finish() {
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("told to stop", e);
            }
        }
        return List.copyOf(gaveUp);
    }

    private void client(String name, Runnable work) {
        clients.add(Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (RuntimeException | AssertionError e) {
                gaveUp.add(name + ": " + e.getMessage());
            }
        }));
    }

    private void walkCohorts() {
        while (isOn()) {
            int number = cohorts.incrementAndGet();
            if (number > MOST_COHORTS) {
                return;
            }
            new Cohort(scene, number).walk();
        }
    }

    private void every(Duration pause, Runnable command) {
        while (isOn()) {
            command.run();
            Await.pause(pause);
        }
    }

    private void allocate() {
        long amount = 2_000_000;
        scene.told(scene.accounts()
                .accountant()
                .post(
                        "/api/funds/" + scene.conferenceId() + "/REWARD_FUND/allocations",
                        Map.of("amount", amount, "basis", "Quyết định giao quỹ (mẫu)")));
        scene.promises().allocated.addAndGet(amount);
    }

    private boolean isOn() {
        return System.nanoTime() < endsAt;
    }
}
