package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of events, the AsyncAPI file, the schema files and the code agree. */
class EventCatalogueTest {

    private static final Path CONTRACTS = Repository.ROOT.resolve("contracts");
    private static final List<String> SERVICES = List.of("nomination", "delegate", "program", "budget", "notification");

    /** What all services publish alike is in a folder of its own. */
    private static final List<String> FOLDERS =
            List.of("nomination", "delegate", "program", "budget", "notification", "platform");

    private static final Pattern TYPE_IN_CODE = Pattern.compile("\"([A-Z][A-Za-z]+\\.v\\d+)\"");
    private static final Pattern ROW =
            Pattern.compile("\\| \\[`(.+?)`]\\(../../contracts/(.+?)/(.+?)\\.schema\\.json\\) \\|.*\\| (.+?) \\|");
    private static final Pattern PAYLOAD = Pattern.compile("\\$ref: '\\./(.+?)/(.+?)\\.schema\\.json'");

    /** A row of the catalogue. */
    private record Row(String type, String producer, Set<String> consumers) {}

    @Test
    void every_event_with_a_schema_is_in_the_catalogue_and_the_other_way_round() {
        Map<String, String> catalogue = new TreeMap<>();
        rows().forEach(row -> catalogue.put(row.type(), row.producer()));

        assertThat(catalogue).isEqualTo(schemas());
        assertThat(rows()).as("each once").hasSameSizeAs(schemas().keySet());
    }

    @Test
    void every_event_with_a_schema_is_in_the_asyncapi_file_and_the_other_way_round() {
        Map<String, String> payloads = new TreeMap<>();
        Matcher payload = PAYLOAD.matcher(Repository.read(CONTRACTS.resolve("asyncapi.yaml")));
        while (payload.find()) {
            payloads.put(payload.group(2), payload.group(1));
        }
        assertThat(payloads).isEqualTo(schemas());
    }

    @Test
    void every_event_has_a_full_and_a_minimal_example() {
        schemas().forEach((type, producer) -> {
            assertThat(CONTRACTS.resolve(producer + "/examples/" + type + ".full.json"))
                    .exists();
            assertThat(CONTRACTS.resolve(producer + "/examples/" + type + ".minimal.json"))
                    .exists();
        });
    }

    @Test
    void the_catalogue_names_the_consumers_of_an_event() {
        Map<String, Set<String>> inCode = new TreeMap<>();
        schemas().keySet().forEach(type -> inCode.put(type, new TreeSet<>()));
        for (String service : SERVICES) {
            for (String type : typesIn(service, path -> path.toString().contains("/config/"))) {
                assertThat(inCode).as(service + " reads " + type).containsKey(type);
                inCode.get(type).add(service);
            }
        }
        Map<String, Set<String>> inCatalogue = new TreeMap<>();
        rows().forEach(row -> inCatalogue.put(row.type(), row.consumers()));

        assertThat(inCatalogue).isEqualTo(inCode);
    }

    @Test
    void a_service_publishes_the_events_in_its_folder() {
        for (String service : SERVICES) {
            Set<String> documented = schemas().entrySet().stream()
                    .filter(schema -> schema.getValue().equals(service))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(typesIn(service, path -> path.toString().contains("/adapter/messaging/")))
                    .as(service)
                    .isEqualTo(documented);
        }
    }

    /** Event type → producer. */
    private static Map<String, String> schemas() {
        Map<String, String> schemas = new TreeMap<>();
        for (String service : FOLDERS) {
            files(CONTRACTS.resolve(service), path -> path.toString().endsWith(".schema.json"))
                    .forEach(path -> schemas.put(path.getFileName().toString().replace(".schema.json", ""), service));
        }
        assertThat(schemas).isNotEmpty();
        return schemas;
    }

    private static List<Row> rows() {
        return ROW.matcher(Repository.read(Repository.ROOT.resolve("docs/architecture/events.md")))
                .results()
                .map(row -> {
                    assertThat(row.group(1)).as("the name and what it links to").isEqualTo(row.group(3));
                    Set<String> consumers = new TreeSet<>(List.of(row.group(4).split(", ")));
                    consumers.remove("–");
                    return new Row(row.group(1), row.group(2), consumers);
                })
                .toList();
    }

    private static Set<String> typesIn(String service, Predicate<Path> where) {
        return files(
                        Repository.ROOT.resolve(service + "-service/src/main/java"),
                        where.and(path -> path.toString().endsWith(".java")))
                .flatMap(path ->
                        TYPE_IN_CODE.matcher(Repository.read(path)).results().map(type -> type.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(wanted).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
