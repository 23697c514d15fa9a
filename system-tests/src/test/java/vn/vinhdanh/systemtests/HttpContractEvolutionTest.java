package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTTP API of a service stays compatible with its released description until it has a new version. */
class HttpContractEvolutionTest {

    private static final Path CONTRACTS = Repository.ROOT.resolve("contracts/http");

    private static final String RELEASED = """
            {"openapi":"3.0.1","info":{"title":"t","version":"v0"},"paths":{
              "/gone":{"get":{"responses":{"200":{"description":"ok"}}}},
              "/things":{
                "get":{
                  "parameters":[{"name":"kind","in":"query","required":false,"schema":{"type":"string","enum":["P","Q"]}}],
                  "responses":{"200":{"description":"ok","content":{"*/*":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}},
                "post":{
                  "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Order"}}}},
                  "responses":{"200":{"description":"ok","content":{"*/*":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
              "components":{"schemas":{
                "Thing":{"type":"object","required":["id","size","state"],"properties":{
                  "id":{"type":"string"},
                  "size":{"type":"integer","format":"int64"},
                  "state":{"type":"string","enum":["OPEN","SHUT"]},
                  "note":{"type":"string","nullable":true},
                  "parts":{"type":"array","items":{"$ref":"#/components/schemas/Thing"}}}},
                "Order":{"type":"object","required":["name"],"properties":{
                  "name":{"type":"string"},
                  "colour":{"type":"string","enum":["RED","BLUE"],"nullable":true}}}}}}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a property has another type         | \"size\":{\"type\":\"integer\",\"format\":\"int64\"} | \"size\":{\"type\":\"string\"}",
                "a number has another format         | \"int64\" | \"int32\"",
                "null is allowed in a response       | \"id\":{\"type\":\"string\"} | \"id\":{\"type\":\"string\",\"nullable\":true}",
                "null is refused in a request        | [\"RED\",\"BLUE\"],\"nullable\":true | [\"RED\",\"BLUE\"]",
                "a property is removed               | \"id\":{\"type\":\"string\"}, | ",
                "an optional property is removed     | \"note\":{\"type\":\"string\",\"nullable\":true}, | ",
                "a property may be absent            | [\"id\",\"size\",\"state\"] | [\"id\",\"size\"]",
                "a path is removed                   | \"/gone\":{ | \"/other\":{",
                "a method is removed                 | \"post\":{ | \"put\":{",
                "a property is newly required        | \"required\":[\"name\"] | \"required\":[\"name\",\"colour\"]",
                "a parameter is newly required       | \"required\":false | \"required\":true",
                "a parameter is removed              | \"name\":\"kind\" | \"name\":\"sort\"",
                "a parameter takes fewer values      | [\"P\",\"Q\"] | [\"P\"]",
                "a request takes fewer values        | [\"RED\",\"BLUE\"] | [\"RED\"]",
                "a response has more values          | [\"OPEN\",\"SHUT\"] | [\"OPEN\",\"SHUT\",\"LOST\"]",
                "a response is removed               | \"200\":{\"description\":\"ok\",\"content\" | \"204\":{\"description\":\"ok\",\"content\"",
            })
    void a_change_that_breaks_clients_is_found(String why, String before, String after) {
        String changed = changed(before, after);

        assertThat(HttpCompatibility.breaks(RELEASED, changed)).as(why).isNotEmpty();
        assertThat(HttpCompatibility.breaks(RELEASED, changed.replace("\"v0\"", "\"v1\"")))
                .as("with a new version")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "nothing                             | \"v0\" | \"v0\"",
                "a description                       | \"id\":{\"type\":\"string\"} | \"id\":{\"type\":\"string\",\"description\":\"an id\"}",
                "a property of a response            | \"id\":{\"type\":\"string\"}, | \"id\":{\"type\":\"string\"},\"more\":{\"type\":\"string\"},",
                "an optional property of a request   | \"name\":{\"type\":\"string\"}, | \"name\":{\"type\":\"string\"},\"more\":{\"type\":\"string\"},",
                "a property is always there          | [\"id\",\"size\",\"state\"] | [\"id\",\"note\",\"size\",\"state\"]",
                "null is no longer in a response     | \"note\":{\"type\":\"string\",\"nullable\":true} | \"note\":{\"type\":\"string\"}",
                "a request takes more values         | [\"RED\",\"BLUE\"] | [\"RED\",\"BLUE\",\"GREEN\"]",
                "a response has fewer values         | [\"OPEN\",\"SHUT\"] | [\"OPEN\"]",
                "an optional parameter               | \"parameters\":[ | \"parameters\":[{\"name\":\"q\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}},",
                "a path                              | \"/gone\":{ | \"/new\":{\"get\":{\"responses\":{\"200\":{\"description\":\"ok\"}}}},\"/gone\":{",
            })
    void an_addition_is_compatible(String what, String before, String after) {
        assertThat(HttpCompatibility.breaks(RELEASED, changed(before, after)))
                .as(what)
                .isEmpty();
    }

    @Test
    void every_service_is_compatible_with_its_released_description() throws IOException {
        List<String> breaks = new ArrayList<>();
        for (Path released : files(CONTRACTS.resolve("released"))) {
            Path current = CONTRACTS.resolve(released.getFileName());
            HttpCompatibility.breaks(Repository.read(released), Repository.read(current))
                    .forEach(found -> breaks.add(released.getFileName() + " " + found));
        }
        assertThat(breaks).isEmpty();
    }

    @Test
    void every_service_has_a_released_description() throws IOException {
        assertThat(files(CONTRACTS.resolve("released")))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(files(CONTRACTS).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static String changed(String before, String after) {
        assertThat(RELEASED).contains(before);
        return RELEASED.replace(before, after == null ? "" : after);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
