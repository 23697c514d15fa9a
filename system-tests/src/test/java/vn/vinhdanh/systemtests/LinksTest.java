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

/** Every paper of the house leads where it says. */
class LinksTest {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");

    /** The front page, the documents, and the README of each room. */
    static List<Path> papers() throws IOException {
        try (Stream<Path> found =
                Files.find(Repository.ROOT, 12, (path, _) -> isPaper(Repository.ROOT.relativize(path)))) {
            return found.sorted().toList();
        }
    }

    private static boolean isPaper(Path path) {
        boolean ours = Stream.of("target", ".git", "data", "node_modules")
                .noneMatch(foreign -> Stream.iterate(path, java.util.Objects::nonNull, Path::getParent)
                        .anyMatch(part -> part.endsWith(foreign)));
        return ours
                && (path.endsWith("README.md")
                        || path.startsWith("docs") && path.toString().endsWith(".md"));
    }

    @Test
    void the_papers_are_found() throws IOException {
        assertThat(papers())
                .contains(
                        Repository.ROOT.resolve("README.md"),
                        Repository.ROOT.resolve("docs/architecture/events.md"),
                        Repository.ROOT.resolve("notification-service/README.md"));
    }

    @Test
    void a_link_to_nowhere_is_noticed() {
        assertThat(broken(
                        Repository.ROOT.resolve("README.md"),
                        "[a](docs/nowhere.md) [b](docs) [c](https://vinhdanh.vn)"))
                .containsExactly("docs/nowhere.md");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_link_leads_somewhere(Path paper) {
        assertThat(broken(paper, Repository.read(paper))).isEmpty();
    }

    private static List<String> broken(Path paper, String text) {
        String prose = FENCED.matcher(text).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .filter(target -> !Files.exists(paper.resolveSibling(target.replaceFirst("#.*", ""))))
                .toList();
    }
}
