package vn.vinhdanh.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.security.RolesThatMustNotMeet;

/** The accounts for trying things out, of the embedded provider and of Keycloak, can all log in. */
class DemoAccountsTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void no_demo_account_holds_roles_that_must_not_meet() throws IOException {
        Map<String, Set<Role>> accounts = new HashMap<>();
        for (String list :
                List.of("local-stack/src/main/resources/demo-accounts.csv", "program-service/plans/accounts.csv")) {
            for (String line : Files.readAllLines(ROOT.resolve(list))) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(";");
                    accounts.put(fields[0], roles(List.of(fields[4].split(","))));
                }
            }
        }
        try (Stream<Path> realms = Files.walk(ROOT.resolve("docker/keycloak"))) {
            for (Path realm :
                    realms.filter(file -> file.toString().endsWith(".json")).toList()) {
                JsonMapper.shared()
                        .readTree(realm)
                        .path("users")
                        .forEach(user -> accounts.put(
                                "Keycloak: " + user.path("username").asString(),
                                roles(user.path("realmRoles")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList())));
            }
        }

        assertThat(accounts).hasSizeGreaterThan(50).allSatisfy((account, roles) -> {
            assertThat(roles).as(account).isNotEmpty();
            assertThat(RolesThatMustNotMeet.in(roles)).as(account).isEmpty();
        });
    }

    private static Set<Role> roles(List<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.wireName()))
                .collect(Collectors.toSet());
    }
}
