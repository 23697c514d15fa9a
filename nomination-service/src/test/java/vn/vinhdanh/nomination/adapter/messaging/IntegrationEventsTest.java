package vn.vinhdanh.nomination.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.vinhdanh.nomination.application.certificate.StageArrangedIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.AwardsDecidedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.CouncilSessionClosedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.NominationSelectedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.RewardReservedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.RewardUnfundedIntegrationEvent;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.testkit.Contracts;

/** Reads the golden examples of all consumed events. */
class IntegrationEventsTest {

    private static final Map<String, Class<?>> EVENT_TYPES = Map.of(
            "StageArranged.v1", StageArrangedIntegrationEvent.class,
            "ConferencePlanned.v1", ConferencePlannedIntegrationEvent.class,
            "ConferencePlanned.v2", ConferencePlannedIntegrationEvent.class,
            "ConferenceClosed.v1", ConferenceClosedIntegrationEvent.class,
            "ConferenceRescheduled.v1", ConferenceRescheduledIntegrationEvent.class,
            "RewardReserved.v1", RewardReservedIntegrationEvent.class,
            "RewardUnfunded.v1", RewardUnfundedIntegrationEvent.class,
            "CouncilSessionClosed.v1", CouncilSessionClosedIntegrationEvent.class,
            "AwardsDecided.v1", AwardsDecidedIntegrationEvent.class,
            "NominationSelected.v1", NominationSelectedIntegrationEvent.class);

    @TestFactory
    Stream<DynamicTest> every_consumed_event_is_readable() {
        List<Contracts.Golden> subscribed = Stream.of("program", "budget", "nomination")
                .flatMap(producer -> Contracts.goldens(producer).stream())
                .filter(golden -> EVENT_TYPES.containsKey(golden.type()))
                .toList();
        assertThat(subscribed).hasSize(EVENT_TYPES.size() * 2);
        return subscribed.stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.toString(),
                        () -> assertThat(StateJson.mapper().readValue(golden.json(), EVENT_TYPES.get(golden.type())))
                                .extracting("commune")
                                .asString()
                                .isNotBlank()));
    }
}
