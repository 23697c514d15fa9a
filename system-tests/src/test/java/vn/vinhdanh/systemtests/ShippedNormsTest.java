package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The norms of spending that budget-service ships are those of the book of norms, which nomination-service ships. */
class ShippedNormsTest {

    @Test
    void a_norm_of_spending_is_the_same_in_both_services() {
        Map<String, JsonNode> book = bySubject("nomination-service/src/main/resources/norms.json");

        bySubject("budget-service/src/main/resources/spending-norms.json").forEach((subject, norm) -> {
            JsonNode original = book.get(subject);
            assertThat(original).as(subject).isNotNull();
            assertThat(norm.path("amount")).isEqualTo(original.path("value"));
            assertThat("DONG_PER_" + norm.path("per").asString())
                    .isEqualTo(original.path("unit").asString());
            for (String field : new String[] {"name", "from", "until", "citation", "verified"}) {
                assertThat(norm.path(field)).as(subject + ": " + field).isEqualTo(original.path(field));
            }
        });
    }

    private static Map<String, JsonNode> bySubject(String file) {
        Map<String, JsonNode> norms = new HashMap<>();
        JsonMapper.shared()
                .readTree(Repository.read(Repository.ROOT.resolve(file)))
                .forEach(norm -> norms.put(norm.path("subject").asString(), norm));
        return norms;
    }
}
