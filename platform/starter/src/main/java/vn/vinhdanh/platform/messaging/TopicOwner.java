package vn.vinhdanh.platform.messaging;

import org.jspecify.annotations.Nullable;

/**
 * Only its owner publishes on a topic: {@code nomination.events} takes the events of {@code /vinhdanh/nomination}. The
 * broker's rules say who may write; this says it once more to a reader, where the rules are wrong or absent.
 */
final class TopicOwner {

    private TopicOwner() {}

    /** The producing context: the part of the topic's name before the first dot. */
    static String of(String topic) {
        int end = topic.indexOf('.');
        return end < 0 ? topic : topic.substring(0, end);
    }

    /** @throws MalformedEvent if the event claims another source, or none */
    static void check(String topic, @Nullable String source) {
        if (!("/vinhdanh/" + of(topic)).equals(source)) {
            throw new MalformedEvent("the header ce_source is not the owner of the topic");
        }
    }
}
