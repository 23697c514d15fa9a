package vn.vinhdanh.nomination.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.vinhdanh.nomination.application.conference.ConferencePlannedFact;
import vn.vinhdanh.nomination.application.conference.ConferenceRescheduledFact;
import vn.vinhdanh.nomination.application.nomination.AwardsDecidedFact;
import vn.vinhdanh.nomination.application.nomination.CouncilSessionClosedFact;
import vn.vinhdanh.nomination.application.nomination.NominationSelectedFact;
import vn.vinhdanh.nomination.application.nomination.RewardReservedFact;
import vn.vinhdanh.nomination.application.nomination.RewardUnfundedFact;
import vn.vinhdanh.platform.store.StateJson;
import vn.vinhdanh.testkit.Contracts;

/** Every golden example that we subscribe to can be read by our own copy of it. */
class ForeignFactsTest {

    private static final Map<String, Class<?>> FACTS = Map.of(
            "ConferencePlanned.v1", ConferencePlannedFact.class,
            "ConferenceRescheduled.v1", ConferenceRescheduledFact.class,
            "RewardReserved.v1", RewardReservedFact.class,
            "RewardUnfunded.v1", RewardUnfundedFact.class,
            "CouncilSessionClosed.v1", CouncilSessionClosedFact.class,
            "AwardsDecided.v1", AwardsDecidedFact.class,
            "NominationSelected.v1", NominationSelectedFact.class);

    @TestFactory
    Stream<DynamicTest> each_is_read() {
        List<Contracts.Golden> subscribed = Stream.of("program", "budget", "nomination")
                .flatMap(producer -> Contracts.goldens(producer).stream())
                .filter(golden -> FACTS.containsKey(golden.type()))
                .toList();
        assertThat(subscribed).hasSize(FACTS.size() * 2);
        return subscribed.stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.toString(),
                        () -> assertThat(StateJson.mapper().readValue(golden.json(), FACTS.get(golden.type())))
                                .extracting("commune")
                                .asString()
                                .isNotBlank()));
    }
}
