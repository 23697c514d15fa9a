package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A route without a row does not build, and neither does a row without a route. */
class AccessTableTest {

    @Test
    void every_route_of_every_service_has_one_row() throws IOException {
        TreeSet<String> routes = new TreeSet<>();
        try (Stream<Path> descriptions = Files.list(Repository.ROOT.resolve("contracts/http"))) {
            for (Path description : descriptions
                    .filter(file -> file.toString().endsWith(".json"))
                    .toList()) {
                JsonNode paths = JsonMapper.shared()
                        .readTree(Repository.read(description))
                        .path("paths");
                paths.propertyStream()
                        .forEach(path -> path.getValue()
                                .propertyNames()
                                .forEach(method ->
                                        routes.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
            }
        }
        List<String> rows =
                AccessTable.rows().stream().map(AccessTable.Row::route).sorted().toList();

        assertThat(rows).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(rows).containsExactlyElementsOf(routes);
    }

    @Test
    void an_operator_passes_no_door_of_a_commune_and_nobody_else_those_of_operations() {
        for (AccessTable.Row row : AccessTable.rows()) {
            boolean ofOperations = row.path().startsWith("/api/operations/");
            if (!row.isOpen()) {
                assertThat(row.passes("operator")).as(row.route()).isEqualTo(ofOperations);
                assertThat(AccessTable.ROLES.stream().anyMatch(role -> !role.equals("operator") && row.passes(role)))
                        .as(row.route())
                        .isEqualTo(!ofOperations);
            }
        }
    }
}
