package vn.vinhdanh.platform.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates topics where the broker allows it. Under rules of access only the owner of a topic may create it: then a
 * refusal says nothing about the broker, and the others wait for the topic.
 */
final class TopicCreation {

    private TopicCreation() {}

    /**
     * @return the topics that are still missing, because this service may not create them
     * @throws ExecutionException if the broker is away, or refuses for another reason
     */
    static List<String> create(Admin admin, Collection<NewTopic> topics)
            throws ExecutionException, InterruptedException {
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<Void>> topic :
                admin.createTopics(topics).values().entrySet()) {
            try {
                topic.getValue().get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    refused.add(topic.getKey());
                } else if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
        refused.removeAll(present(admin, refused));
        return refused;
    }

    private static List<String> present(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException {
        List<String> present = new ArrayList<>();
        for (var topic : admin.describeTopics(topics).topicNameValues().entrySet()) {
            try {
                topic.getValue().get();
                present.add(topic.getKey());
            } catch (ExecutionException e) {
                // A topic that may not be seen either is as good as missing.
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)
                        && !(e.getCause() instanceof TopicAuthorizationException)) {
                    throw e;
                }
            }
        }
        return present;
    }
}
