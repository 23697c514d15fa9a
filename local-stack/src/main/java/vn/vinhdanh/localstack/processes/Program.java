package vn.vinhdanh.localstack.processes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that can be started with {@code java -jar}.
 *
 * @param options the file with the options that all JVMs of the stack share
 * @param cache the AOT cache, a file that may be absent: without it the program starts slower
 */
public record Program(Path options, Path jar, Path cache) {

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
        command.add("@" + options);
        command.addAll(cacheOptions(cache, use));
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    public boolean hasCache() {
        return Files.exists(cache);
    }

    private static List<String> cacheOptions(Path cache, CacheUse use) {
        if (use == CacheUse.RECORD) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }
}
