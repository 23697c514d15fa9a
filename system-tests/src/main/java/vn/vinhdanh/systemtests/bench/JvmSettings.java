package vn.vinhdanh.systemtests.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How the JVMs of the measured system run. */
enum JvmSettings {
    /** As {@code ./run} starts them: small heaps and C1 only, for a quick start. */
    SMALL(""),

    /**
     * About as in the containers: both compilers, the JVM's choice of the collector, a heap of 512 MB. The variable
     * overrides the command line of every JVM in the system, which the small settings are part of. The AOT caches are
     * trained for the small settings, so the start is slower.
     */
    DEFAULT("-XX:-UseSerialGC -Xmx512m -XX:NewSize=2m -XX:MaxNewSize=300m -Xss1m -XX:TieredStopAtLevel=4 "
            + "-XX:ReservedCodeCacheSize=240m -XX:MinHeapFreeRatio=40 -XX:MaxHeapFreeRatio=70");

    private final String options;

    JvmSettings(String options) {
        this.options = options;
    }

    /** @throws IllegalArgumentException if there is no such setting */
    static JvmSettings of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static List<String> names() {
        return Stream.of(values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    Map<String, String> environment() {
        return options.isEmpty() ? Map.of() : Map.of("_JAVA_OPTIONS", options);
    }
}
