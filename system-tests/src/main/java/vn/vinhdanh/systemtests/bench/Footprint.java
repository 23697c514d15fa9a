package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The memory and the disk space that the system takes. */
record Footprint(Map<String, Long> residentKilobytes, long diskBytes) {

    /** @throws AssertionError if a process has died: the sum would be too small */
    static Footprint of(SystemUnderTest system) {
        Map<String, Long> resident = new TreeMap<>();
        system.processes().forEach((name, process) -> resident.put(name, residentKilobytes(name, process)));
        return new Footprint(resident, sizeOf(system.running().data()));
    }

    long residentMegabytes() {
        return residentKilobytes.values().stream().mapToLong(Long::longValue).sum() / 1024;
    }

    /** Process name → megabytes. */
    Map<String, Object> megabytesByProcess() {
        Map<String, Object> each = new LinkedHashMap<>();
        residentKilobytes.forEach((process, kilobytes) -> each.put(process, kilobytes / 1024));
        return each;
    }

    private static long residentKilobytes(String name, ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            String output = new String(ps.getInputStream().readAllBytes()).strip();
            if (output.isEmpty()) {
                throw new AssertionError(name + " has died");
            }
            return Long.parseLong(output);
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
