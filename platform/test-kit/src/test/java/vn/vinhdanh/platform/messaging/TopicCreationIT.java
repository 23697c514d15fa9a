package vn.vinhdanh.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.TestInfrastructure;

/** With the rights of {@code sample-service}, which owns {@code sample.events} and reads {@code upstream.events}. */
class TopicCreationIT {

    private static final Map<String, String> SAMPLE =
            TestInfrastructure.shared().login("sample-service");

    @Test
    void the_own_topics_are_created_and_those_of_others_are_waited_for() throws Exception {
        String foreign = "foreign." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.copyOf(SAMPLE))) {
            List<NewTopic> topics =
                    topics("sample.events", "upstream.events", "upstream.events.sample-service.dlq", foreign);

            assertThat(TopicCreation.create(admin, topics)).containsExactly(foreign);
            assertThat(TopicCreation.create(admin, topics))
                    .as("the second time")
                    .containsExactly(foreign);
            assertThat(admin.listTopics().names().get())
                    .as("what it sees")
                    .contains("sample.events", "upstream.events", "upstream.events.sample-service.dlq")
                    .doesNotContain("budget.events", foreign);
        }
    }

    @Test
    void a_topic_that_may_be_created_is_never_missing() throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers()))) {
            assertThat(TopicCreation.create(admin, topics("any." + UUID.randomUUID())))
                    .isEmpty();
        }
    }

    private static List<NewTopic> topics(String... names) {
        return Stream.of(names)
                .map(name -> new NewTopic(name, Optional.of(1), Optional.empty()))
                .toList();
    }
}
