package vn.vinhdanh.systemtests.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.SecondInstance;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * A second instance of a service whose clock is wrong by more than an outbox lease (libfaketime). For a while it works
 * alone, with the leases of both; then it is killed.
 */
final class ClockFaults {

    private static final int SECONDS = 40;
    private static final Duration ALONE = Duration.ofSeconds(12);
    private static final Duration TOGETHER = Duration.ofSeconds(8);

    private final BreakableSystem system;

    ClockFaults(BreakableSystem system) {
        this.system = system;
    }

    Fault ahead(RandomGenerator random) {
        return fault("+", "ahead", random);
    }

    Fault behind(RandomGenerator random) {
        return fault("-", "behind", random);
    }

    /** The library, if it is on this machine. */
    static Optional<Path> library() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(folder -> Path.of(folder, "faketime", "libfaketimeMT.so.1"))
                .filter(Files::exists)
                .findFirst();
    }

    private Fault fault(String sign, String word, RandomGenerator random) {
        List<Service> services = Service.withStore();
        Service service = services.get(random.nextInt(services.size()));
        return new Fault(
                "a second " + service.module() + " whose clock is " + SECONDS + " s " + word,
                () -> run(service, sign + SECONDS + "s"));
    }

    private void run(Service service, String offset) throws Exception {
        ProcessHandle first = system.process(service);
        // The clock that measures durations stays as it is: Java's own waiting would hang.
        SecondInstance second = SecondInstance.start(
                first,
                system.folder().resolve("second-instances.log"),
                List.of(),
                Map.of(
                        "LD_PRELOAD",
                        library().orElseThrow().toString(),
                        "FAKETIME",
                        offset,
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1",
                        // Without it, Java hangs in its first timed wait.
                        "FAKETIME_FORCE_MONOTONIC_FIX",
                        "0"));
        try {
            second.awaitReady();
            Await.pause(TOGETHER);
            Signals.suspend(first);
            try {
                Await.pause(ALONE);
            } finally {
                Signals.resume(first);
            }
        } finally {
            second.kill();
        }
    }
}
