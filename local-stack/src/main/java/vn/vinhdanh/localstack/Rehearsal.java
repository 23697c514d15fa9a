package vn.vinhdanh.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.vinhdanh.localstack.parts.Folder;
import vn.vinhdanh.localstack.parts.Obstacle;
import vn.vinhdanh.localstack.parts.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.Program;
import vn.vinhdanh.localstack.processes.Program.CacheUse;

/**
 * Runs everything once so that each JVM, on its way out, writes down which classes it loaded and linked: its AOT cache. A rehearsal on
 * the real parts, for what a service loads while it talks to its broker and its store is most of what it loads.
 */
final class Rehearsal {

    private final Terminal terminal;

    Rehearsal(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Makes the caches if the programs are built and a cache is missing or older than what it was made of. */
    int runIfNeeded(Installation installation) {
        try {
            if (Services.ALL.stream().map(installation::program).allMatch(Program::hasCache)
                    && isFresh(installation.own())) {
                return 0;
            }
        } catch (Obstacle notBuilt) {
            terminal.say(notBuilt.getMessage());
            return 0;
        }
        terminal.say("Đang tạo bộ nhớ đệm khởi động / making the caches for a quick start");
        Instant since = Instant.now();
        Path log = installation.own().cache().resolveSibling("rehearsal.log");
        List<String> command = new ArrayList<>(installation.own().command(CacheUse.RECORD));
        command.add(1, "-Dvinhdanh.home=" + installation.home());
        command.add("rehearse-now");
        int answer = run(command, log);
        terminal.say(String.format(
                Locale.ROOT,
                answer == 0 ? "  ✓ %.0f s" : "! sau %.0f s: xem / see " + log,
                Duration.between(since, Instant.now()).toMillis() / 1000.0));
        return answer == 0 ? 0 : 1;
    }

    /** The rehearsal itself, in the JVM that records. */
    int run(Installation installation) {
        Folder folder = Check.temporary();
        Setting setting = new Setting(installation, folder, Ports.free(), System.getenv(), CacheUse.RECORD);
        try (Stack stack = new Stack(setting, terminal)) {
            stack.start();
            terminal.say(SamplePlan.load(setting));
        } finally {
            folder.delete();
        }
        return 0;
    }

    /** A JVM refuses a cache when a jar of its class path has another date. */
    private static boolean isFresh(Program own) {
        try (Stream<Path> libraries = Files.list(own.jar().resolveSibling("lib"))) {
            if (!own.hasCache()) {
                return false;
            }
            FileTime made = Files.getLastModifiedTime(own.cache());
            for (Path jar : Stream.concat(Stream.of(own.jar()), libraries).toList()) {
                if (Files.getLastModifiedTime(jar).compareTo(made) > 0) {
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
