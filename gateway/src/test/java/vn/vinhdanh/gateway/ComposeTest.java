package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docker-compose.yml and its realm agree with the build and the local stack. */
class ComposeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Map<String, Map<String, Object>> SERVICES = services();

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
    void only_the_gateway_has_a_port_on_the_host_so_that_services_can_be_scaled() {
        assertThat(built())
                .allSatisfy(module ->
                        assertThat(SERVICES.get(module).containsKey("ports")).isEqualTo(module.equals("gateway")));
        assertThat(SERVICES.values()).noneMatch(service -> service.containsKey("container_name"));
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
    void the_file_contains_no_secret_and_each_has_an_obvious_sample() throws IOException {
        String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
        String sample = Files.readString(ROOT.resolve(".env.example"));
        List<String> needed = Pattern.compile("\\$\\{([A-Z_]+):\\?")
                .matcher(compose)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(needed)
                .contains(
                        "VINHDANH_LINK_KEY",
                        "VINHDANH_BALLOT_KEY",
                        "VINHDANH_CLIENT_SECRET",
                        "KEYCLOAK_ADMIN_PASSWORD");
        assertThat(needed).allSatisfy(name -> assertThat(sample).contains("\n" + name + "=DEMO-ONLY-CHANGE-ME"));
        assertThat(Pattern.compile("(?m)^\\s+\\w*(?:KEY|PASSWORD|SECRET)\\w*: (.*)$")
                        .matcher(compose)
                        .results()
                        .map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("${"));
    }

    @Test
    void keycloak_knows_the_same_people_as_the_local_stack() throws IOException {
        Map<String, String> local = new TreeMap<>();
        Files.readAllLines(ROOT.resolve("local-stack/src/main/resources/demo-accounts.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> local.put(line.substring(0, line.indexOf(';')), line));
        Map<String, String> realm = new TreeMap<>();
        realm().get("users").forEach(user -> realm.put(user.get("username").asString(), asLine(user)));

        assertThat(realm).isEqualTo(local);
    }

    @Test
    void keycloak_tokens_carry_the_claims_that_the_services_read() {
        JsonNode client = realm().at("/clients/0");
        Map<String, JsonNode> claims = StreamSupport.stream(
                        client.get("protocolMappers").spliterator(), false)
                .filter(mapper -> mapper.at("/config/claim.name").isString())
                .collect(Collectors.toMap(
                        mapper -> mapper.at("/config/claim.name").asString(), mapper -> mapper));

        assertThat(claims.keySet()).containsExactlyInAnyOrder("sub", "name", "commune", "unit", "roles");
        assertThat(claims.get("sub").at("/config/user.attribute").asString()).isEqualTo("username");
        assertThat(claims.get("roles").at("/config/multivalued").asString()).isEqualTo("true");
        assertThat(client.get("protocolMappers").toString())
                .contains("\"included.custom.audience\":\"vinh-danh\"", "oidc-audience-mapper");
        assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    @Test
    void keycloak_knows_the_gateway_as_a_confidential_client_with_the_same_claims() throws IOException {
        JsonNode gateway = realm().at("/clients/1");

        assertThat(gateway.get("clientId").asString()).isEqualTo("vinh-danh-gateway");
        assertThat(gateway.get("publicClient").asBoolean()).isFalse();
        assertThat(gateway.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(gateway.get("secret").asString()).isEqualTo("${VINHDANH_CLIENT_SECRET}");
        assertThat(gateway.get("redirectUris").toString()).isEqualTo("[\"${VINHDANH_PUBLIC_URL}/login/callback\"]");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(gateway.get("protocolMappers")).isEqualTo(realm().at("/clients/0/protocolMappers"));
        assertThat(environment("keycloak")).containsKeys("VINHDANH_CLIENT_SECRET", "VINHDANH_PUBLIC_URL");
        assertThat(environment("gateway").get("VINHDANH_GATEWAY_LOGIN_CLIENTSECRET"))
                .isEqualTo(environment("keycloak").get("VINHDANH_CLIENT_SECRET"));
    }

    private static String asLine(JsonNode user) {
        return String.join(
                ";",
                user.get("username").asString(),
                user.at("/attributes/name/0").asString(),
                user.at("/attributes/commune/0").asString(),
                user.at("/attributes/unit/0").asString(),
                StreamSupport.stream(user.get("realmRoles").spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(",")));
    }

    private static Set<String> built() {
        return SERVICES.entrySet().stream()
                .filter(service -> service.getValue().containsKey("build"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) {
        return (Map<String, Object>) SERVICES.get(service).get("environment");
    }

    private static JsonNode realm() {
        return JsonMapper.shared()
                .readTree(ROOT.resolve("docker/keycloak/vinh-danh-realm.json").toFile());
    }

    private static Map<String, Map<String, Object>> services() {
        try {
            Map<String, Map<String, Map<String, Object>>> compose =
                    new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
            return compose.get("services");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
