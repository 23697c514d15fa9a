package vn.vinhdanh.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.Contracts.Golden;

class HintTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.gateway.fixtures.PublishedEvents#everyEvent")
    void every_event_that_a_service_publishes_gives_a_hint_for_the_commune_that_it_names(Golden event) {
        Hint hint = Hint.of(event(event.type(), "a-1", event.json()));

        assertThat(hint).isNotNull();
        assertThat(hint.commune())
                .isEqualTo(JsonMapper.shared()
                        .readTree(event.json())
                        .get("commune")
                        .asString());
        assertThat(hint.id()).isEqualTo("a-1");
    }

    @Test
    void a_hint_says_only_which_document_of_which_collection_changed() {
        Hint hint = Hint.of(event(
                "CouncilSessionClosed.v2", "a\"\n1", "{\"lines\":[{\"commune\":\"x\"}],\"commune\":\"trung-khanh\"}"));

        assertThat(hint).isEqualTo(new Hint("trung-khanh", HintKind.COUNCIL_SESSIONS, "a\"\n1"));
        assertThat(hint.message()).isEqualTo("data: {\"kind\":\"council-sessions\",\"id\":\"a\\\"\\n1\"}\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "[]", "{}", "{\"commune\":7}", "{\"commune\":{\"commune\":\"x\"}}", "{\"a\":"})
    void an_event_without_a_commune_gives_no_hint(String json) {
        assertThat(Hint.of(event("NominationSubmitted.v1", "a-1", json))).isNull();
    }

    @Test
    void an_unknown_event_and_one_without_headers_give_no_hint() {
        String json = "{\"commune\":\"trung-khanh\"}";

        assertThat(Hint.of(event("SomethingElse.v1", "a-1", json))).isNull();
        assertThat(Hint.of(event(null, "a-1", json))).isNull();
        assertThat(Hint.of(event("NominationSubmitted.v1", null, json))).isNull();
    }

    @Test
    void a_role_gets_hints_of_what_it_may_list() {
        assertThat(kindsFor(Role.UNIT_OFFICER))
                .containsExactlyInAnyOrder(
                        HintKind.CONFERENCES,
                        HintKind.AGENDAS,
                        HintKind.TASKS,
                        HintKind.UNITS,
                        HintKind.NOMINATIONS,
                        HintKind.NORMS,
                        HintKind.DELEGATES,
                        HintKind.ROSTERS);
        assertThat(kindsFor(Role.DOOR)).isEmpty();
        assertThat(kindsFor(Role.SECRETARIAT)).isEqualTo(EnumSet.allOf(HintKind.class));
    }

    private static Set<HintKind> kindsFor(Role role) {
        EnumSet<HintKind> kinds = EnumSet.allOf(HintKind.class);
        kinds.removeIf(kind -> !kind.isFor(Set.of(role)));
        return kinds;
    }

    private static ConsumerRecord<byte[], byte[]> event(@Nullable String type, @Nullable String subject, String json) {
        ConsumerRecord<byte[], byte[]> event =
                new ConsumerRecord<>("topic", 0, 0, new byte[0], json.getBytes(StandardCharsets.UTF_8));
        if (type != null) {
            event.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        }
        if (subject != null) {
            event.headers().add("ce_subject", subject.getBytes(StandardCharsets.UTF_8));
        }
        return event;
    }
}
