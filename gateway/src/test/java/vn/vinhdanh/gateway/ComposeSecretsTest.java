package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.ROOT;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.SERVICES;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.environment;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.run;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Keys, passwords and images of an installation in containers. */
class ComposeSecretsTest {

    @Test
    void images_have_exact_versions_and_a_script_adds_their_digests(@TempDir Path folder) throws Exception {
        Map<String, String> images = new TreeMap<>();
        SERVICES.forEach((name, service) -> {
            if (service.get("image") instanceof String image) {
                images.put(name, image);
            }
        });
        assertThat(images.values()).allSatisfy(image -> assertThat(image).matches(".+:v?\\d+\\.\\d+\\.\\d+"));

        String digest = "sha256:" + "0123456789abcdef".repeat(4);
        Path docker = Files.createDirectory(folder.resolve("bin")).resolve("docker");
        Files.writeString(docker, "#!/bin/sh\necho " + digest + "\n");
        docker.toFile().setExecutable(true);
        Files.copy(ROOT.resolve("docker-compose.yml"), folder.resolve("docker-compose.yml"));
        Files.copy(ROOT.resolve("Dockerfile"), folder.resolve("Dockerfile"));
        run(
                Map.of(
                        "VINHDANH_COMPOSE_FOLDER",
                        folder.toString(),
                        "PATH",
                        docker.getParent() + ":" + System.getenv("PATH")),
                "docker/digests");

        Map<String, Map<String, Map<String, Object>>> written =
                new Yaml().load(Files.readString(folder.resolve("compose.digests.yml")));
        assertThat(written.get("services").keySet()).isEqualTo(images.keySet());
        images.forEach((name, image) ->
                assertThat(written.get("services").get(name).get("image")).isEqualTo(image + "@" + digest));
    }

    @Test
    void a_script_makes_each_secret_that_the_file_needs_and_never_replaces_one(@TempDir Path folder) throws Exception {
        String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
        Set<String> needed = Pattern.compile("\\$\\{([A-Z_]+):\\?")
                .matcher(compose)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> settings = Map.of("VINHDANH_ENV_FOLDER", folder.toString());

        assertThat(run(settings, "docker/make-env")).isZero();
        Path file = folder.resolve(".env");
        String first = Files.readString(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Map<String, String> values = first.lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.split("=")[0], line -> line.split("=")[1]));
        assertThat(needed).contains("VINHDANH_LINK_KEY", "KEYCLOAK_ADMIN_PASSWORD", "MONGO_BUDGET_PASSWORD");
        assertThat(values.keySet()).containsAll(needed);
        assertThat(needed)
                .allSatisfy(name -> assertThat(values.get(name)).matches("(\\d{4}-\\d{2}-\\d{2}:)?[0-9a-f]{64}"));
        assertThat(needed.stream().map(values::get)).doesNotHaveDuplicates();
        assertThat(values).containsEntry("VINHDANH_GATEWAY_ADDRESS", "127.0.0.1");

        assertThat(run(settings, "docker/make-env")).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(Files.readString(ROOT.resolve(".gitignore"))).contains("\n.env\n");
    }

    /** A key is a variable, and a file or folder of keys a path. */
    @Test
    void the_file_contains_no_secret() throws IOException {
        assertThat(Pattern.compile("(?m)^\\s+\\w*(?:KEY|PASSWORD|SECRET)\\w*: (.*)$")
                        .matcher(Files.readString(ROOT.resolve("docker-compose.yml")))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .as("each from .env, or the folder that has it")
                .allSatisfy(value -> assertThat(value).matches("\\$\\{.*|/.*"));
    }

    @Test
    void each_service_has_a_user_of_its_own_database_only() throws IOException {
        String users = Files.readString(ROOT.resolve("docker/mongo/users.js"));
        String names = users.substring(users.indexOf('[') + 1, users.indexOf(']'));

        assertThat(services()).allSatisfy(module -> {
            String database = module.replace("-service", "");
            assertThat(names).contains("'" + database + "'");
            assertThat(environment(module).get("SPRING_MONGODB_URI").toString())
                    .startsWith("mongodb://%s:${MONGO_%s_PASSWORD:?"
                            .formatted(database, database.toUpperCase(java.util.Locale.ROOT)))
                    .endsWith("@mongo:27017/" + database + "?replicaSet=rs0");
        });
        assertThat(users).contains("roles: [{role: 'readWrite', db: service}]");
        assertThat(SERVICES.get("mongo").get("entrypoint").toString()).contains("--keyFile");
    }
}
