package vn.vinhdanh.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.localstack.parts.Folder;
import vn.vinhdanh.localstack.parts.Obstacle;
import vn.vinhdanh.localstack.parts.Part;
import vn.vinhdanh.localstack.parts.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.Program.CacheUse;

/** {@code ./run --check}: a stack on free ports and a temporary folder, and the system test's story played through it. */
final class Check {

    private final Terminal terminal;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return the story's own answer: 0 if everything passed */
    int run(Installation installation) {
        Path story = story(installation);
        Folder folder = temporary();
        Ports ports = Ports.free();
        Setting setting = new Setting(installation, folder, ports, System.getenv(), CacheUse.USE);
        Stack stack = new Stack(setting, terminal);
        Thread cleaning = new Thread(() -> clean(stack, folder), "clean");
        Runtime.getRuntime().addShutdownHook(cleaning);
        stack.start();
        return play(story, setting);
    }

    static Folder temporary() {
        try {
            return new Folder(Files.createTempDirectory("vinh-danh")).take();
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }

    private static void clean(Stack stack, Folder folder) {
        stack.close();
        folder.delete();
    }

    private static Path story(Installation installation) {
        Path target = installation.home().resolve("system-tests").resolve("target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches("system-tests-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new Obstacle(
                            "Chưa có system-tests đã biên dịch. Chạy: ./mvnw -DskipTests package",
                            "system-tests is not built yet. Run: ./mvnw -DskipTests package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int play(Path story, Setting setting) {
        Ports ports = setting.ports();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder player = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        story + File.pathSeparator + story.resolveSibling("lib") + "/*",
                        "vn.vinhdanh.systemtests.Story"))
                .inheritIO();
        player.environment()
                .putAll(Map.of(
                        "VINHDANH_GATEWAY", ports.url(Part.GATEWAY),
                        "VINHDANH_IDENTITY", ports.url(Part.IDENTITY),
                        "VINHDANH_MAILBOX", ports.url(Part.IDENTITY) + "/mailbox",
                        "VINHDANH_STACK", ports.url(Part.IDENTITY) + "/stack",
                        "VINHDANH_PLAN", planFile(setting).toString()));
        try {
            return player.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("the story could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Path planFile(Setting setting) {
        try {
            return Files.write(setting.folder().resolve("plan.yaml"), SamplePlan.plan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
