package vn.vinhdanh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The event contracts as files: schemas and golden examples, for the tests of producers and consumers. */
public final class Contracts {

    /**
     * @param type wire name, {@code NominationApproved.v1}
     * @param variant {@code full} or {@code minimal}
     */
    public record Golden(String producer, String type, String variant, String json) {

        @Override
        public String toString() {
            return type + " " + variant;
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** All golden examples of a producer. */
    public static List<Golden> goldens(String producer) {
        return resources("contracts/" + producer + "/examples/*.json")
                .map(file -> golden(producer, file))
                .toList();
    }

    public static Golden golden(String producer, String type, String variant) {
        return goldens(producer).stream()
                .filter(golden -> golden.type().equals(type) && golden.variant().equals(variant))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no golden example " + type + " " + variant));
    }

    /** The wire names of all events for which the producer has a schema. */
    public static List<String> types(String producer) {
        return resources("contracts/" + producer + "/*.schema.json")
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".schema.json", ""))
                .sorted()
                .toList();
    }

    /** Asserts that the JSON is valid by the schema of its type. */
    public static void assertConforms(String producer, String type, String json) {
        Schema schema = SCHEMAS.getSchema(JSON.readTree(schema(producer, type)));
        assertThat(schema.validate(JSON.readTree(json))).as(type).isEmpty();
    }

    /** Of an event of the producer, or of one that services publish alike. */
    public static String schema(String producer, String type) {
        return text(Stream.of(producer, "platform")
                .flatMap(owner -> resources("contracts/" + owner + "/" + type + ".schema.json"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no schema for " + type)));
    }

    /** Asserts that the JSON is valid and equals the golden example; the order of properties does not matter. */
    public static void assertIsGolden(Golden golden, String json) {
        JsonNode actual = JSON.readTree(json);
        assertThat(actual).as(golden.toString()).isEqualTo(JSON.readTree(golden.json()));
        assertConforms(golden.producer(), golden.type(), json);
    }

    private static Golden golden(String producer, Resource file) {
        String name = Objects.requireNonNull(file.getFilename()).replace(".json", "");
        int dot = name.lastIndexOf('.');
        return new Golden(producer, name.substring(0, dot), name.substring(dot + 1), text(file));
    }

    private static Stream<Resource> resources(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
