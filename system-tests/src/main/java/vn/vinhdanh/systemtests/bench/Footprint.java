package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the system takes of the machine: memory, processor time and disk. */
record Footprint(Map<String, Long> residentKilobytes, Duration processor, long diskBytes) {

    /** @throws AssertionError if a part of it has died: what is left of a system takes little */
    static Footprint of(RunningSystem system) {
        Map<String, Long> resident = new TreeMap<>();
        Duration processor = Duration.ZERO;
        for (Map.Entry<String, ProcessHandle> each : system.processes().entrySet()) {
            resident.put(each.getKey(), residentKilobytes(each.getKey(), each.getValue()));
            processor = processor.plus(each.getValue().info().totalCpuDuration().orElse(Duration.ZERO));
        }
        return new Footprint(resident, processor, sizeOf(system.data()));
    }

    long residentMegabytes() {
        return residentKilobytes.values().stream().mapToLong(Long::longValue).sum() / 1024;
    }

    /** Milliseconds of processor time, in all processes together, for each of so many operations since then. */
    double processorMillisSince(Footprint before, long operations) {
        return processor.minus(before.processor).toNanos() / 1e6 / operations;
    }

    private static long residentKilobytes(String what, ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            String answer = new String(ps.getInputStream().readAllBytes()).strip();
            if (answer.isEmpty()) {
                throw new AssertionError(what + " has died");
            }
            return Long.parseLong(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("no `ps` command on this machine", e);
        }
    }

    private static long sizeOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
