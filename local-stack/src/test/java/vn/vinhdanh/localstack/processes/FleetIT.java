package vn.vinhdanh.localstack.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.embedded.FreePort;
import vn.vinhdanh.localstack.parts.Obstacle;

class FleetIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    @Test
    void a_service_that_dies_is_named_and_runs_again_and_a_stopped_one_does_not() {
        try (Warden warden = new Warden()) {
            ServiceProcess first = service("budget-service", FreePort.next(), warden);
            ServiceProcess second = service("gateway", FreePort.next(), warden);
            Fleet fleet = new Fleet(List.of(first, second));
            Queue<String> ready = new ConcurrentLinkedQueue<>();
            fleet.start(2, LIMIT, (name, took) -> ready.add(name));
            assertThat(ready).containsExactlyInAnyOrder("budget-service", "gateway");

            long killed = first.pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().atMost(LIMIT).until(() -> first.restarts() == 1 && first.state() == ServiceProcess.State.READY);
            assertThat(first.pid()).isPositive().isNotEqualTo(killed);
            assertThat(second.restarts()).isZero();
            await().untilAsserted(() -> assertThat(said)
                    .anyMatch(line -> line.contains("budget-service dừng đột ngột (mã 137)"))
                    .anyMatch(line -> line.contains("✓ budget-service chạy lại")));

            fleet.stop(LIMIT);
            assertThat(fleet.services()).allSatisfy(service -> {
                assertThat(service.state()).isEqualTo(ServiceProcess.State.STOPPED);
                assertThat(service.pid()).isEqualTo(-1);
            });
        }
    }

    @Test
    void a_service_that_cannot_start_is_named_with_the_end_of_its_log() {
        try (Warden warden = new Warden()) {
            Fleet fleet = new Fleet(List.of(service("delegate-service", 0, warden)));

            assertThatThrownBy(() -> fleet.start(1, LIMIT, (name, took) -> {}))
                    .isInstanceOf(Obstacle.class)
                    .hasMessageContaining("delegate-service không khởi động được")
                    .hasMessageContaining("I cannot go on");
        }
    }

    @Test
    void no_service_outlives_a_parent_that_was_killed() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle child = ProcessHandle.of(
                        Long.parseLong(parent.inputReader().readLine()))
                .orElseThrow();

        parent.destroyForcibly();

        child.onExit().get(90, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    /** Starts one service, prints its process id, and waits to be killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            ServiceProcess service = new ServiceProcess(
                    StandIn.launch("service", FreePort.next(), Path.of(arguments[0])), new Warden(), line -> {});
            service.start(LIMIT);
            System.out.println(service.pid());
            Thread.currentThread().join();
        }
    }

    @Test
    void a_few_start_at_a_time() {
        try (Warden warden = new Warden()) {
            Fleet fleet = new Fleet(Stream.of("a", "b", "c")
                    .map(name -> service(name, FreePort.next(), warden))
                    .toList());
            fleet.start(1, LIMIT, (name, took) -> said.add(name));
            fleet.stopInTurn(LIMIT);

            assertThat(said).containsExactly("a", "b", "c");
        }
    }

    private ServiceProcess service(String name, int port, Warden warden) {
        return new ServiceProcess(StandIn.launch(name, port, folder), warden, said::add);
    }
}
