package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be handled.
 *
 * @param id {@code <topic>.<consumer>.dlq:<partition>:<offset>}, url-safe
 * @param topic from which it came
 * @param reason type and message of the failure, without content of the event
 * @param vi the reason as a sentence for operators
 * @param en the same in English
 * @param replayedAt time of the successful replay; null while it waits
 */
public record DeadLetter(
        String id,
        String topic,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        Instant at,
        String reason,
        String vi,
        String en,
        @Nullable Instant replayedAt) {

    /** Without the time of its replay, which the topic does not know. */
    static DeadLetter of(ConsumerRecord<String, byte[]> dead) {
        String reason = reasonOf(dead);
        return new DeadLetter(
                DeadLetterTopics.idOf(dead),
                originOf(dead),
                text(dead, "ce_id"),
                text(dead, "ce_type"),
                text(dead, "ce_subject"),
                Instant.ofEpochMilli(dead.timestamp()),
                FailureReasons.summary(reason),
                FailureReasons.vietnamese(reason),
                FailureReasons.english(reason),
                null);
    }

    DeadLetter replayedAt(@Nullable Instant time) {
        return new DeadLetter(id, topic, eventId, type, subject, at, reason, vi, en, time);
    }

    /** The topic from which the event came. */
    static String originOf(ConsumerRecord<String, byte[]> dead) {
        String original = text(dead, "x-original-topic");
        return original != null ? original : dead.topic().replaceFirst("\\.[^.]+\\.dlq$", "");
    }

    /** Without the text that the framework puts before the message of our exception. */
    private static String reasonOf(ConsumerRecord<String, byte[]> dead) {
        String message = text(dead, "x-exception-message");
        return message == null ? "unknown" : message.replaceFirst("^error occurred in message handler \\[.*?]; ", "");
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> dead, String header) {
        Header found = dead.headers().lastHeader(header);
        return found == null ? null : new String(found.value(), StandardCharsets.UTF_8);
    }
}
