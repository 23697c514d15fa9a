package vn.vinhdanh.localstack.processes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that can be started with {@code java -jar}.
 *
 * @param options the file of the JVM options that all processes of the stack share
 * @param cache the AOT cache; the file may be absent, and the program then starts slower
 */
public record JavaProgram(Path options, Path jar, Path cache) {

    /** How the AOT cache is used. */
    public enum CacheUse {
        /** Start with the cache if it exists. */
        USE,
        /** Write the cache when the program ends. */
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
