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
import vn.vinhdanh.localstack.components.StartupException;

class ServiceProcessesIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Queue<String> printed = new ConcurrentLinkedQueue<>();

    @Test
    void a_dead_service_is_reported_and_restarted_and_a_stopped_one_is_not() {
        try (OrphanReaper warden = new OrphanReaper()) {
            ServiceProcess first = service("budget-service", FreePort.next(), warden);
            ServiceProcess second = service("gateway", FreePort.next(), warden);
            ServiceProcesses services = new ServiceProcesses(List.of(first, second));
            Queue<String> ready = new ConcurrentLinkedQueue<>();
            services.start(2, LIMIT, (name, duration) -> ready.add(name));
            assertThat(ready).containsExactlyInAnyOrder("budget-service", "gateway");

            long killed = first.pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().atMost(LIMIT).until(() -> first.restarts() == 1 && first.state() == ServiceProcess.State.READY);
            assertThat(first.pid()).isPositive().isNotEqualTo(killed);
            assertThat(second.restarts()).isZero();
            await().untilAsserted(() -> assertThat(printed)
                    .anyMatch(line -> line.contains("budget-service dừng đột ngột (mã 137)"))
                    .anyMatch(line -> line.contains("✓ budget-service chạy lại")));

            services.stop(LIMIT);
            assertThat(services.services()).allSatisfy(service -> {
                assertThat(service.state()).isEqualTo(ServiceProcess.State.STOPPED);
                assertThat(service.pid()).isEqualTo(-1);
            });
        }
    }

    @Test
    void a_service_that_cannot_start_is_reported_with_the_end_of_its_log() {
        try (OrphanReaper warden = new OrphanReaper()) {
            ServiceProcesses services = new ServiceProcesses(List.of(service("delegate-service", 0, warden)));

            assertThatThrownBy(() -> services.start(1, LIMIT, (name, duration) -> {}))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("delegate-service không khởi động được")
                    .hasMessageContaining("no free memory");
        }
    }

    @Test
    void a_service_ends_when_its_parent_is_killed() throws Exception {
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

    /** Starts one service, prints its process id, and waits until it is killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            ServiceProcess service = new ServiceProcess(
                    ServiceStub.launch("service", FreePort.next(), Path.of(arguments[0])),
                    new OrphanReaper(),
                    line -> {});
            service.start(LIMIT);
            System.out.println(service.pid());
            Thread.currentThread().join();
        }
    }

    @Test
    void services_start_one_after_the_other_if_the_limit_is_one() {
        try (OrphanReaper warden = new OrphanReaper()) {
            ServiceProcesses services = new ServiceProcesses(Stream.of("a", "b", "c")
                    .map(name -> service(name, FreePort.next(), warden))
                    .toList());
            services.start(1, LIMIT, (name, duration) -> printed.add(name));
            services.stopInTurn(LIMIT);

            assertThat(printed).containsExactly("a", "b", "c");
        }
    }

    private ServiceProcess service(String name, int port, OrphanReaper warden) {
        return new ServiceProcess(ServiceStub.launch(name, port, folder), warden, printed::add);
    }
}
