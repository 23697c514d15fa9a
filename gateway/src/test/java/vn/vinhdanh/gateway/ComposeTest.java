package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.ROOT;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.SERVICES;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.built;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.environment;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.list;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.part;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.services;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.vinhdanh.gateway.config.KafkaConnection;

/** docker-compose.yml agrees with the build, and is closed. */
class ComposeTest {

    @Test
    void the_compose_file_starts_every_service_of_the_build_from_its_own_jar() throws IOException {
        Set<String> modules = Pattern.compile("<module>([a-z-]+-service|gateway)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(modules).hasSizeGreaterThan(5);
        assertThat(built()).isEqualTo(modules);
        assertThat(modules)
                .allSatisfy(module -> assertThat(SERVICES.get(module).get("build"))
                        .isEqualTo(Map.of("context", ".", "args", Map.of("MODULE", module))));
    }

    @Test
    void no_service_has_a_port_on_the_host_so_that_services_can_be_scaled() {
        assertThat(built())
                .allSatisfy(module ->
                        assertThat(SERVICES.get(module).containsKey("ports")).isEqualTo(module.equals("gateway")));
        assertThat(SERVICES.values()).noneMatch(service -> service.containsKey("container_name"));
    }

    @Test
    void every_port_is_on_loopback_unless_the_installation_opens_the_gateway() {
        SERVICES.forEach((name, service) -> list(service, "ports")
                .forEach(port -> assertThat(port)
                        .as(name)
                        .startsWith(
                                name.equals("gateway") ? "${VINHDANH_GATEWAY_ADDRESS:-127.0.0.1}:" : "127.0.0.1:")));
    }

    @Test
    void no_container_has_rights_that_it_does_not_need() {
        assertThat(SERVICES).allSatisfy((name, service) -> {
            assertThat(list(service, "cap_drop")).as(name).containsExactly("ALL");
            assertThat(list(service, "security_opt")).as(name).containsExactly("no-new-privileges:true");
            assertThat(list(service, "tmpfs")).as(name).contains("/tmp");
            assertThat((Integer) service.get("pids_limit")).as(name).isPositive();
            assertThat(service.get("read_only")).as(name).isEqualTo(!name.equals("keycloak"));
        });
    }

    @Test
    void a_container_reaches_only_what_it_works_with() {
        assertThat(neighbours("mailpit")).containsExactly("notification-service");
        assertThat(neighbours("mongo")).isEqualTo(services());
        assertThat(neighbours("kafka")).isEqualTo(built());
        assertThat(neighbours("keycloak")).isEqualTo(built());
        assertThat(list(SERVICES.get("gateway"), "networks")).doesNotContain("data");
        Map<String, Map<String, Object>> networks = part("docker-compose.yml", "networks");
        assertThat(networks.keySet()).containsExactlyInAnyOrder("edge", "app", "events", "data", "mail");
        assertThat(List.of("app", "events", "data"))
                .allSatisfy(
                        name -> assertThat(networks.get(name).get("internal")).isEqualTo(true));
    }

    @Test
    void the_gateway_knows_every_service_by_name() {
        Map<String, Object> environment = environment("gateway");

        assertThat(built().stream().filter(module -> !module.equals("gateway")))
                .allSatisfy(module -> assertThat(environment.get("VINHDANH_SERVICES_"
                                + module.replace("-service", "").toUpperCase(java.util.Locale.ROOT)))
                        .isEqualTo("http://" + module + ":8080"));
    }

    @Test
    void the_gateway_reads_the_events_of_the_services() {
        assertThat(environment("gateway").get("SPRING_KAFKA_BOOTSTRAP_SERVERS"))
                .isEqualTo(environment("nomination-service").get("SPRING_KAFKA_BOOTSTRAP_SERVERS"))
                .isNotNull();
    }

    @Test
    void every_program_logs_in_at_kafka_by_its_own_name() {
        assertThat(built()).allSatisfy(module -> {
            Map<String, String> client = kafkaClient(module);
            String password = module.replace("-service", "").toUpperCase(Locale.ROOT);

            assertThat(client)
                    .containsEntry("security.protocol", "SASL_PLAINTEXT")
                    .containsEntry("sasl.mechanism", "SCRAM-SHA-512");
            assertThat(client.get("sasl.jaas.config"))
                    .contains("username=\"" + module + "\"", "password=\"${KAFKA_" + password + "_PASSWORD:?");
        });
        assertThat(list(SERVICES.get("kafka"), "volumes"))
                .contains("./contracts/topic-access.txt:" + environment("kafka").get("KAFKA_ACCESS") + ":ro");
    }

    @Test
    void nobody_is_the_brokers_administrator_from_outside_of_its_container() throws IOException {
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(ROOT.resolve("docker/kafka/server.properties")));

        assertThat(settings.getProperty("listener.security.protocol.map").split(","))
                .allSatisfy(listener -> assertThat(listener.endsWith(":PLAINTEXT"))
                        .isEqualTo(settings.getProperty("listeners")
                                .contains(listener.substring(0, listener.indexOf(':')) + "://127.0.0.1:")));
        assertThat(settings)
                .containsEntry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer")
                .containsEntry("allow.everyone.if.no.acl.found", "false")
                .containsEntry("super.users", "User:ANONYMOUS");
    }

    /** As the gateway binds it, and in the same way each service. */
    private static Map<String, String> kafkaClient(String module) {
        return new Binder(ConfigurationPropertySources.from(
                        new SystemEnvironmentPropertySource("compose-systemEnvironment", environment(module))))
                .bind("spring.kafka", KafkaConnection.class)
                .get()
                .properties();
    }

    private static Set<String> neighbours(String name) {
        return SERVICES.keySet().stream()
                .filter(other -> !other.equals(name)
                        && !Collections.disjoint(
                                list(SERVICES.get(other), "networks"), list(SERVICES.get(name), "networks")))
                .filter(other ->
                        !Set.of("kafka", "mongo", "keycloak", "mailpit").contains(other))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
