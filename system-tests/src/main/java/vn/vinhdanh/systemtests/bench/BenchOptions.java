package vn.vinhdanh.systemtests.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param against a built checkout to compare with, or null
 * @param sections names in any order; the sections run in their fixed order; empty: all sections
 */
record BenchOptions(boolean quick, @Nullable Path against, JvmSettings jvms, List<String> sections) {

    /** @throws IllegalArgumentException with the usage, if an argument is not understood */
    static BenchOptions of(List<String> knownSections, String... arguments) {
        try {
            return parsed(knownSections, List.of(arguments).iterator());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "not understood: %s\n%s [--quick] [--jvm %s] [--against CHECKOUT] [section…]\nsections: %s"
                            .formatted(
                                    e.getMessage(),
                                    "usage: ./system-tests/bench",
                                    String.join("|", JvmSettings.names()),
                                    String.join(" ", knownSections)),
                    e);
        }
    }

    boolean includes(Section section) {
        return sections.isEmpty() || sections.contains(section.name());
    }

    private static BenchOptions parsed(List<String> knownSections, Iterator<String> words) {
        boolean quick = false;
        Path against = null;
        JvmSettings jvms = JvmSettings.SMALL;
        List<String> sections = new ArrayList<>();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--quick" -> quick = true;
                case "--against" -> against = checkout(valueOf(word, words));
                case "--jvm" -> jvms = JvmSettings.of(valueOf(word, words));
                default -> sections.add(known(word, knownSections));
            }
        }
        return new BenchOptions(quick, against, jvms, List.copyOf(sections));
    }

    private static String known(String section, List<String> knownSections) {
        if (!knownSections.contains(section)) {
            throw new IllegalArgumentException(section);
        }
        return section;
    }

    private static String valueOf(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(option + " without a value");
        }
        return words.next();
    }

    private static Path checkout(String path) {
        Path checkout = Path.of(path).toAbsolutePath().normalize();
        if (!Files.isExecutable(checkout.resolve("run"))) {
            throw new IllegalArgumentException(path + " is not a checkout of Vinh Danh");
        }
        if (!System.getenv().getOrDefault("MONGODB_URI", "").isBlank()) {
            throw new IllegalArgumentException(
                    "--against with MONGODB_URI: older versions would write the databases of an installation");
        }
        return checkout;
    }
}
