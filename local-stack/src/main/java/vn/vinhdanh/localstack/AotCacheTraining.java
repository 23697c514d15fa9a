package vn.vinhdanh.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.localstack.components.DataFolder;
import vn.vinhdanh.localstack.components.Ports;
import vn.vinhdanh.localstack.components.StartupException;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.JavaProgram;
import vn.vinhdanh.localstack.processes.JavaProgram.CacheUse;

/**
 * Creates the AOT caches: runs the whole system once, and each JVM writes the classes that it loaded and linked when it
 * ends. The training run uses a real broker and a real store, because most classes are loaded only when a service talks
 * to them.
 */
final class AotCacheTraining {

    private final Terminal terminal;

    AotCacheTraining(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Creates the caches if the programs are built and a cache is missing or older than its jars. */
    int runIfNeeded(Installation installation) {
        try {
            if (ServiceLaunches.ALL.stream().map(installation::program).allMatch(JavaProgram::hasCache)
                    && isFresh(installation.own())) {
                return 0;
            }
        } catch (StartupException notBuilt) {
            terminal.print(notBuilt.getMessage());
            return 0;
        }
        terminal.print("Đang tạo bộ nhớ đệm khởi động / creating the caches for a quick start");
        Instant since = Instant.now();
        Path log = installation.own().cache().resolveSibling("aot-training.log");
        List<String> command = new ArrayList<>(installation.own().command(CacheUse.RECORD));
        command.add(1, "-Dvinhdanh.home=" + installation.home());
        command.add("train-now");
        int exitCode = run(command, log);
        terminal.print(String.format(
                Locale.ROOT,
                exitCode == 0 ? "  ✓ %.0f s" : "! sau %.0f s: xem / see " + log,
                Duration.between(since, Instant.now()).toMillis() / 1000.0));
        return exitCode == 0 ? 0 : 1;
    }

    /** The training run, in the JVM that records its own cache. Never uses the MongoDB of an installation. */
    int run(Installation installation) {
        DataFolder folder = CheckCommand.temporaryFolder();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.remove("MONGODB_URI");
        environment.remove(PublicAddress.URL);
        StackSettings settings = new StackSettings(installation, folder, Ports.free(), environment, CacheUse.RECORD);
        try (Stack stack = new Stack(settings, terminal)) {
            stack.start();
            terminal.print(SamplePlan.load(settings));
        } finally {
            folder.delete();
        }
        return 0;
    }

    /** A JVM rejects a cache if a jar of its class path has a newer date. */
    private static boolean isFresh(JavaProgram own) {
        try (Stream<Path> libraries = Files.list(own.jar().resolveSibling("lib"))) {
            if (!own.hasCache()) {
                return false;
            }
            FileTime created = Files.getLastModifiedTime(own.cache());
            for (Path jar : Stream.concat(Stream.of(own.jar()), libraries).toList()) {
                if (Files.getLastModifiedTime(jar).compareTo(created) > 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(List<String> command, Path log) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
