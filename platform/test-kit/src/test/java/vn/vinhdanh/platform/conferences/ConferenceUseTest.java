package vn.vinhdanh.platform.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.platform.conferences.ConferenceUseEvent.ConferenceDeletionAgreed;
import vn.vinhdanh.platform.conferences.ConferenceUseEvent.ConferenceUsed;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Contracts.Golden;

class ConferenceUseTest {

    private static final ConferenceUse UNUSED = ConferenceUse.unused("trung-khanh");
    private static final ConferenceUse USED = UNUSED.use().state();
    private static final ConferenceUse BARRED = UNUSED.bar(1).state();

    @Test
    void the_first_use_is_said_and_the_next_ones_change_nothing() {
        assertThat(UNUSED.use().events()).isEqualTo(List.of(new ConferenceUsed("trung-khanh")));
        assertThat(USED.use()).isEqualTo(Outcome.of(USED));
    }

    @Test
    void an_unused_conference_is_barred_and_then_not_used() {
        assertThat(UNUSED.bar(1).events()).isEqualTo(List.of(new ConferenceDeletionAgreed("trung-khanh", 1)));
        assertThatExceptionOfType(ADeletedConferenceTakesNothing.class).isThrownBy(BARRED::use);
        assertThat(BARRED.bar(1)).as("again").isEqualTo(Outcome.of(BARRED));
    }

    @Test
    void a_used_conference_objects_each_time() {
        Outcome<ConferenceUse, ConferenceUseEvent> answer = USED.bar(1);

        assertThat(answer.state()).isEqualTo(USED);
        assertThat(answer.events()).isEqualTo(List.of(new ConferenceUsed("trung-khanh")));
    }

    @Test
    void a_newer_plan_lifts_the_bar_and_an_older_one_does_not() {
        ConferenceUse barred = UNUSED.bar(3).state();

        assertThat(barred.plan(4).state().use().state().used()).isTrue();
        assertThatExceptionOfType(ADeletedConferenceTakesNothing.class)
                .isThrownBy(() -> barred.plan(2).state().use());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_request_that_was_settled_long_ago_bars_nothing(int late) {
        ConferenceUse planned = UNUSED.plan(2).state();

        assertThat(planned.bar(late)).isEqualTo(Outcome.of(planned));
        assertThat(planned.bar(3).events()).hasSize(1);
    }

    @Test
    void every_event_equals_its_golden_example() {
        List<Golden> goldens = Contracts.goldens("platform").stream()
                .filter(golden -> golden.type().startsWith("Conference"))
                .toList();

        assertThat(goldens).hasSize(4);
        for (Golden golden : goldens) {
            ConferenceUseEvent event = golden.type().equals("ConferenceUsed.v1")
                    ? new ConferenceUsed("trung-khanh")
                    : new ConferenceDeletionAgreed("trung-khanh", 1);
            OutgoingEvent outgoing =
                    new ConferenceUseEventMapper().toOutgoing(event, "12e72d06-f71b-5bd1-b7d7-94dbdd1a2be7");
            assertThat(outgoing.type()).isEqualTo(golden.type());
            Contracts.assertIsGolden(golden, StateJson.mapper().writeValueAsString(outgoing.payload()));
        }
    }

    @Test
    void the_request_can_be_read() {
        ConferenceDeletionRequestedIntegrationEvent request = StateJson.mapper()
                .readValue(
                        Contracts.golden("program", "ConferenceDeletionRequested.v1", "minimal")
                                .json(),
                        ConferenceDeletionRequestedIntegrationEvent.class);

        assertThat(request.sequence()).isEqualTo(1);
        assertThat(request.commune()).isEqualTo("trung-khanh");
    }
}
