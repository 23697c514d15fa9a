package vn.vinhdanh.localstack;

import com.mongodb.MongoException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.localstack.components.Component;
import vn.vinhdanh.localstack.components.DataFolder;
import vn.vinhdanh.localstack.components.Ports;
import vn.vinhdanh.localstack.components.StartupException;
import vn.vinhdanh.localstack.components.TemporaryDatabases;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.JavaProgram.CacheUse;

/**
 * {@code ./run --check}: starts a stack on free ports, in a temporary folder and with temporary databases, and plays
 * the story of the system tests. Everything temporary is deleted at the end, also after a failure or Ctrl-C.
 */
final class CheckCommand {

    private final Terminal terminal;

    /** The process that plays the story; null before it starts. */
    private volatile @Nullable Process player;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return the exit code of the story: 0 if every step passed */
    int run(Installation installation) {
        Path story = story(installation);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.remove(PublicAddress.URL);
        environment.put(
                "VINHDANH_ACCOUNTS",
                installation
                        .home()
                        .resolve("program-service/plans/accounts.csv")
                        .toString());
        TemporaryDatabases databases = new TemporaryDatabases("check", environment);
        StackSettings settings =
                new StackSettings(installation, temporaryFolder(), Ports.free(), databases.environment(), CacheUse.USE);
        Stack stack = new Stack(settings, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(stack, settings, databases), "clean up"));
        stack.start();
        return play(story, settings);
    }

    static DataFolder temporaryFolder() {
        try {
            return new DataFolder(Files.createTempDirectory("vinh-danh")).lock();
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }

    private void cleanUp(Stack stack, StackSettings settings, TemporaryDatabases databases) {
        try {
            Process story = player;
            if (story != null) {
                story.destroy();
            }
            stack.close();
        } finally {
            dropDatabases(databases);
            settings.folder().delete();
        }
    }

    private void dropDatabases(TemporaryDatabases databases) {
        try {
            List<String> dropped = databases.drop();
            if (!dropped.isEmpty()) {
                terminal.print("Đã xóa cơ sở dữ liệu tạm / dropped: " + String.join(", ", dropped));
            }
        } catch (MongoException e) {
            terminal.print("! không xóa được cơ sở dữ liệu tạm, xin tự xóa / could not drop the temporary databases: "
                    + databases.prefix() + "*");
        }
    }

    private static Path story(Installation installation) {
        Path target = installation.home().resolve("system-tests").resolve("target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches("system-tests-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new StartupException(
                            "Chưa có system-tests đã biên dịch. Chạy: ./mvnw -DskipTests package",
                            "system-tests is not built yet. Run: ./mvnw -DskipTests package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int play(Path story, StackSettings settings) {
        Ports ports = settings.ports();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        story + File.pathSeparator + story.resolveSibling("lib") + "/*",
                        "vn.vinhdanh.systemtests.Story"))
                .inheritIO();
        builder.environment()
                .putAll(Map.of(
                        "VINHDANH_GATEWAY", ports.url(Component.GATEWAY),
                        "VINHDANH_IDENTITY", ports.url(Component.IDENTITY),
                        "VINHDANH_MAILBOX", ports.url(Component.IDENTITY) + "/mailbox",
                        "VINHDANH_STACK", ports.url(Component.IDENTITY) + "/stack",
                        "VINHDANH_PLAN", planFile(settings).toString()));
        try {
            Process started = builder.start();
            player = started;
            return started.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("the story could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Path planFile(StackSettings settings) {
        try {
            return Files.write(settings.folder().resolve("plan.yaml"), SamplePlan.plan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
