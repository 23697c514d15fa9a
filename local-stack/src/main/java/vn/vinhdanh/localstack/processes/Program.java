package vn.vinhdanh.localstack.processes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that can be started with {@code java -jar}, and the place of its AOT cache.
 *
 * @param cache a file that may be absent: without it the program starts slower
 */
public record Program(Path jar, Path cache) {

    private static final List<String> SMALL_JVM = List.of(
            "-Xmx160m",
            "-Xms32m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.net.preferIPv4Stack=true",
            "-Dfile.encoding=UTF-8");

    /** What to do with the AOT cache. */
    public enum CacheUse {
        /** Start with it if it is there. */
        USE,
        /** Write it when the program ends. */
        RECORD
    }

    public List<String> command(CacheUse use) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_JVM);
        command.addAll(cacheOptions(cache, use));
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    public static List<String> cacheOptions(Path cache, CacheUse use) {
        if (use == CacheUse.RECORD) {
            return List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=error", "-Xlog:cds=error");
        }
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }
}
