package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.ROOT;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.SERVICES;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.environment;
import static vn.vinhdanh.gateway.fixtures.ComposeFile.part;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm of Keycloak is closed, and agrees with the gateway and the local stack. */
class KeycloakRealmTest {

    @Test
    void people_log_in_at_the_address_of_the_gateway() {
        assertThat(environment("gateway").get("VINHDANH_GATEWAY_LOGIN_PROVIDERPATHS"))
                .isEqualTo("/realms/vinh-danh/**,/resources/**");
        assertThat(environment("keycloak").get("KC_HOSTNAME"))
                .isEqualTo(environment("gateway").get("VINHDANH_PUBLIC_URL"));
        assertThat(environment("gateway").get("VINHDANH_ISSUER"))
                .isEqualTo(environment("keycloak").get("KC_HOSTNAME") + "/realms/vinh-danh");
        assertThat(environment("keycloak")).containsEntry("KC_PROXY_HEADERS", "xforwarded");
    }

    @Test
    void the_realm_is_closed_and_has_no_people() {
        JsonNode realm = realm();

        assertThat(realm.has("users")).isFalse();
        realm.get("clients")
                .forEach(client -> assertThat(
                                client.get("directAccessGrantsEnabled").asBoolean())
                        .isFalse());
        assertThat(realm.at("/clients/1/clientId").asString())
                .as("Keycloak adds its own, which takes passwords, unless the realm has it")
                .isEqualTo("admin-cli");
        assertThat(realm.at("/clients/1/enabled").asBoolean()).isFalse();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(10);
        assertThat(realm.get("passwordPolicy").asString()).contains("length(12)", "notUsername");
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(900);
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("sslRequired").asString()).isEqualTo("external");
    }

    @Test
    void sample_people_are_loaded_only_where_their_file_is_asked_for() {
        String people = "docker/keycloak/demo/";

        assertThat(SERVICES.get("keycloak").get("volumes").toString()).doesNotContain(people);
        assertThat(part("compose.demo.yml", "services")
                        .get("keycloak")
                        .get("volumes")
                        .toString())
                .contains(people);
    }

    @Test
    void keycloak_knows_the_same_people_as_the_local_stack() throws IOException {
        Map<String, String> local = new TreeMap<>();
        Files.readAllLines(ROOT.resolve("local-stack/src/main/resources/demo-accounts.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> local.put(line.substring(0, line.indexOf(';')), line));
        Map<String, String> realm = new TreeMap<>();
        people().get("users").forEach(user -> realm.put(user.get("username").asString(), asLine(user)));

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

        assertThat(claims.keySet()).containsExactlyInAnyOrder("sub", "name", "email", "commune", "unit", "roles");
        assertThat(claims.get("sub").at("/config/user.attribute").asString()).isEqualTo("username");
        assertThat(realm().get("editUsernameAllowed").asBoolean())
                .as("the sub never changes")
                .isFalse();
        assertThat(claims.get("roles").at("/config/multivalued").asString()).isEqualTo("true");
        assertThat(client.get("protocolMappers").toString())
                .contains("\"included.custom.audience\":\"vinh-danh\"", "oidc-audience-mapper");
        assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    @Test
    void keycloak_knows_the_gateway_as_a_confidential_client_with_the_same_claims() throws IOException {
        JsonNode gateway = realm().at("/clients/0");

        assertThat(gateway.get("clientId").asString()).isEqualTo("vinh-danh-gateway");
        assertThat(gateway.get("publicClient").asBoolean()).isFalse();
        assertThat(gateway.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(gateway.get("secret").asString()).isEqualTo("${VINHDANH_CLIENT_SECRET}");
        assertThat(gateway.get("redirectUris").toString()).isEqualTo("[\"${VINHDANH_PUBLIC_URL}/login/callback\"]");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
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

    private static JsonNode realm() {
        return json("docker/keycloak/realm/vinh-danh-realm.json");
    }

    private static JsonNode people() {
        return json("docker/keycloak/demo/vinh-danh-users-0.json");
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(ROOT.resolve(file).toFile());
    }
}
