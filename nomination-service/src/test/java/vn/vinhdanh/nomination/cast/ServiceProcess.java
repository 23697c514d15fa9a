package vn.vinhdanh.nomination.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import vn.vinhdanh.nomination.NominationServiceApplication;
import vn.vinhdanh.testkit.Infrastructure;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.Tokens;

/** The service in a JVM of its own, which a test may kill as a power cut would. */
public final class ServiceProcess implements AutoCloseable {

    private final int port;
    private final String database;
    private final File log;
    private Process process;

    private ServiceProcess(int port, String database, File log) {
        this.port = port;
        this.database = database;
        this.log = log;
        this.process = launched();
    }

    public static ServiceProcess start(Path folder) {
        try (ServerSocket free = new ServerSocket(0)) {
            return new ServiceProcess(
                    free.getLocalPort(),
                    "killed_" + UUID.randomUUID().toString().replace("-", ""),
                    folder.resolve("service.log").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** SIGKILL: no goodbye. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** On the same port, with the same database. */
    public void startAgain() {
        process = launched();
    }

    public void awaitReady() {
        Probe.await(Duration.ofSeconds(120), () -> {
            assertThat(process.isAlive()).as("the service ended, see " + log).isTrue();
            assertThat(ready()).isTrue();
        });
    }

    private boolean ready() {
        try {
            return Api.at(port, "").get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Process launched() {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                NominationServiceApplication.class.getName());
        Infrastructure parts = Infrastructure.shared();
        java.environment().put("SERVER_PORT", Integer.toString(port));
        java.environment().put("SPRING_MONGODB_URI", parts.database(database));
        java.environment().put("SPRING_KAFKA_BOOTSTRAP_SERVERS", parts.bootstrapServers());
        java.environment().put("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", parts.bootstrapServers());
        java.environment().put("VINHDANH_ISSUER", Tokens.issuer());
        try {
            return java.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
