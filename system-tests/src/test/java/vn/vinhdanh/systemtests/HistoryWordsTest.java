package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An officer reads no action of an audit trail in the words of the code. */
class HistoryWordsTest {

    private static final Pattern ACTION = Pattern.compile("withAction\\(\\s*\"([^\"]+)\"\\)");
    private static final Pattern WORD = Pattern.compile("(?m)^ {2}\"?([a-z][a-z -]*)\"?: m\\.");

    /** Its entries are told to nobody. */
    private static final String BALLOT = "vote";

    @Test
    void each_action_of_the_services_has_a_word_in_the_web_client() throws IOException {
        String words = Repository.read(Repository.ROOT.resolve("web/src/domain/historyWords.ts"));
        Set<String> known = found(WORD, words).collect(Collectors.toSet());
        Set<String> actions = new TreeSet<>();
        for (String service : Repository.services()) {
            try (Stream<Path> sources =
                    Files.walk(Repository.ROOT.resolve(service).resolve("src/main/java"))) {
                sources.filter(source -> source.toString().endsWith(".java"))
                        .flatMap(source -> found(ACTION, Repository.read(source)))
                        .forEach(actions::add);
            }
        }

        assertThat(actions).contains("submit", BALLOT);
        actions.remove(BALLOT);
        assertThat(known).containsAll(actions);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
