package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All services have the same packages and check the same architecture rules, and no class or README is long. */
class HouseTest {

    private static final Set<String> LAYERS = Set.of("domain", "application", "adapter", "config");
    private static final Set<String> ADAPTERS =
            Set.of("web", "messaging", "mongo", "paper", "mail", "dispatch", "clock");
    private static final int LONGEST_CLASS = 250;

    static List<String> services() {
        return Repository.services();
    }

    @Test
    void there_are_five_services() {
        assertThat(services()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_has_the_four_layers_and_no_other_package(String service) throws IOException {
        assertThat(folders(code(service))).isEqualTo(LAYERS);
        assertThat(ADAPTERS).containsAll(folders(code(service).resolve("adapter")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_checks_the_architecture_rules(String service) {
        Path test =
                Repository.ROOT.resolve(service + "/src/test/java/" + packageOf(service) + "/ArchitectureTest.java");

        assertThat(test).exists();
        assertThat(Repository.read(test)).contains("ArchitectureRules.check(");
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_readme_of_a_service_has_at_most_60_lines(String service) {
        assertThat(Repository.read(Repository.ROOT.resolve(service + "/README.md"))
                        .lines())
                .hasSizeBetween(10, 60);
    }

    @Test
    void the_main_readme_has_at_most_120_lines() {
        assertThat(Repository.read(Repository.ROOT.resolve("README.md")).lines())
                .hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void no_class_has_more_than_250_lines() throws IOException {
        assertThat(sources().filter(file -> Repository.read(file).lines().count() > LONGEST_CLASS))
                .isEmpty();
    }

    @Test
    void every_package_has_a_description() throws IOException {
        assertThat(sources()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_compose_file_has_every_service(String service) {
        assertThat(Repository.read(Repository.ROOT.resolve("docker-compose.yml")))
                .contains("  " + service + ":");
    }

    private static Path code(String service) {
        return Repository.ROOT.resolve(service + "/src/main/java/" + packageOf(service));
    }

    private static String packageOf(String service) {
        return "vn/vinhdanh/" + service.replace("-service", "");
    }

    private static Set<String> folders(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList()
                    .stream();
        }
    }
}
