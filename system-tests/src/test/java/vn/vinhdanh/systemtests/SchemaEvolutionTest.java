package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published version of an event may change only by added optional properties. */
class SchemaEvolutionTest {

    private static final String PUBLISHED = """
            {"type":"object","required":["id"],"properties":{
              "id":{"type":"string","description":"an id"},
              "lines":{"type":"array","items":{"type":"object","required":["n"],"properties":{"n":{"type":"integer"}}}}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "true  | \"an id\"            | \"the id\"",
                "true  | \"id\":{             | \"more\":{\"type\":\"string\"},\"id\":{",
                "false | \"required\":[\"id\"]| \"required\":[\"id\",\"lines\"]",
                "false | \"required\":[\"id\"]| \"required\":[]",
                "false | \"id\":{             | \"key\":{",
                "false | \"integer\"          | \"string\"",
                "false | {\"type\":\"string\",| {\"type\":\"string\",\"maxLength\":3,",
                "false | \"n\":{\"type\":\"integer\"} | \"m\":{\"type\":\"integer\"}",
            })
    void only_an_added_optional_property_is_compatible(boolean allowed, String before, String after) {
        List<String> breaks = Compatibility.breaks(json(PUBLISHED), json(PUBLISHED.replace(before, after)));

        assertThat(breaks.isEmpty()).as("%s", breaks).isEqualTo(allowed);
    }

    @Test
    void every_schema_is_compatible_with_its_earlier_versions() throws IOException {
        String baseline = git("log", "--diff-filter=A", "--format=%H", "-1", "--", "contracts/README.md")
                .strip();
        List<String> breaks = new ArrayList<>();
        for (Path schema : schemas()) {
            String name = Repository.ROOT.relativize(schema).toString();
            for (String commit : baseline.isEmpty() ? List.<String>of() : versions(baseline, name)) {
                String older = git("show", commit + ":" + name);
                Compatibility.breaks(json(older), json(Repository.read(schema)))
                        .forEach(found -> breaks.add(name + " since " + commit + " " + found));
            }
        }
        assertThat(breaks).isEmpty();
    }

    private static List<String> versions(String baseline, String name) {
        return Stream.concat(
                        Stream.of(baseline),
                        git("log", "--format=%H", "--diff-filter=AM", baseline + "..HEAD", "--", name)
                                .lines())
                .filter(commit -> git("ls-tree", commit, "--", name).contains(name))
                .toList();
    }

    private static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("contracts"))) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .directory(Repository.ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException noGit) {
            return "";
        }
    }
}
