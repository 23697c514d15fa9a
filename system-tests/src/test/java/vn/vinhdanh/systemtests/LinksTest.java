package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link in the documents leads to a file. */
class LinksTest {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern EXTERNAL = Pattern.compile("[a-z]+:.*|#.*");

    /** All READMEs and everything in docs/. */
    static List<Path> documents() throws IOException {
        try (Stream<Path> found =
                Files.find(Repository.ROOT, 12, (path, _) -> isDocument(Repository.ROOT.relativize(path)))) {
            return found.sorted().toList();
        }
    }

    private static boolean isDocument(Path path) {
        boolean own = Stream.of("target", ".git", "data", "node_modules")
                .noneMatch(excluded -> Stream.iterate(path, java.util.Objects::nonNull, Path::getParent)
                        .anyMatch(part -> part.endsWith(excluded)));
        return own
                && (path.endsWith("README.md")
                        || path.endsWith("CONTRIBUTING.md")
                        || path.startsWith("docs") && path.toString().endsWith(".md"));
    }

    @Test
    void the_documents_are_found() throws IOException {
        assertThat(documents())
                .contains(
                        Repository.ROOT.resolve("README.md"),
                        Repository.ROOT.resolve("docs/architecture/events.md"),
                        Repository.ROOT.resolve("notification-service/README.md"));
    }

    @Test
    void a_broken_link_is_found() {
        assertThat(broken(
                        Repository.ROOT.resolve("README.md"),
                        "[a](docs/nowhere.md) [b](docs) [c](https://vinhdanh.vn)"))
                .containsExactly("docs/nowhere.md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) {
        assertThat(broken(document, Repository.read(document))).isEmpty();
    }

    @Test
    void each_decision_is_listed_once_and_in_order() throws IOException {
        Path records = Repository.ROOT.resolve("docs/adr");
        List<String> listed = LINK.matcher(Repository.read(records.resolve("README.md")))
                .results()
                .map(link -> link.group(1))
                .filter(target -> target.matches("\\d{4}-.*"))
                .toList();
        try (Stream<Path> files = Files.list(records)) {
            assertThat(listed)
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.matches("\\d{4}-.*"))
                                    .sorted()
                                    .toList());
        }
    }

    private static List<String> broken(Path document, String text) {
        String prose = FENCED.matcher(text).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !EXTERNAL.matcher(target).matches())
                .filter(target -> !Files.exists(document.resolveSibling(target.replaceFirst("#.*", ""))))
                .toList();
    }
}
