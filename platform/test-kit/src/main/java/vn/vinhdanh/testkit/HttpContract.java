package vn.vinhdanh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The HTTP contract of a service as a file: {@code contracts/http/<service>.json}, OpenAPI 3.0, as the running service
 * describes itself. {@code -Dvinhdanh.contracts.write=true} writes the file instead of comparing it.
 */
public final class HttpContract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private HttpContract() {}

    /** Compares the description of the service on this port with the file. */
    public static void assertPublished(String service, int port) {
        HttpTestClient.Answer answer = HttpTestClient.at(port).get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        String described = normalized(answer.text());
        Path file = directory().resolve(service + ".json");
        if (Boolean.getBoolean("vinhdanh.contracts.write")) {
            write(file, described);
        }
        assertThat(described)
                .as("%s describes the service; write it with -Dvinhdanh.contracts.write=true", file)
                .isEqualTo(read(file));
    }

    /** Sorts the keys and removes the address of this instance, so that equal descriptions are equal texts. */
    private static String normalized(String description) {
        JsonNode json = JSON.readTree(description);
        ((ObjectNode) json).remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(json, Object.class)) + "\n";
    }

    private static Path directory() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("contracts"))) {
            here = here.getParent();
        }
        return here.resolve("contracts/http");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
