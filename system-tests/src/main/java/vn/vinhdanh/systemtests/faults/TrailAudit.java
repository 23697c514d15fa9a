package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.Tally.Wrong;
import vn.vinhdanh.systemtests.running.EventRecords;
import vn.vinhdanh.systemtests.running.KafkaProbe;

/**
 * Every history verifies; every event that a history names is on the wire, and every event on the wire is in a history; the
 * first occurrences of one aggregate's events are in order.
 */
final class TrailAudit implements Audit {

    private final KafkaProbe kafka;
    private final Map<TopicPartition, Long> since;

    /** @param since where the topics ended when the round began */
    TrailAudit(KafkaProbe kafka, Map<TopicPartition, Long> since) {
        this.kafka = kafka;
        this.since = since;
    }

    @Override
    public void examine(Scene scene, Tally tally) {
        Map<String, List<String>> published = inOrder(scene, tally);
        aggregates(scene).forEach(path -> follow(path, scene, published, tally));
        allocations(published).forEach(path -> follow(path, scene, published, tally));
        published.forEach((subject, events) ->
                tally.found(Wrong.DUPLICATED, subject + " is nowhere, and has events on the wire: " + events));
    }

    /** Removes what it follows. */
    private static void follow(String path, Scene scene, Map<String, List<String>> published, Tally tally) {
        JsonNode verdict = read(scene, path + "/verification");
        tally.check(verdict.path("intact").asBoolean(), Wrong.BROKEN_CHAIN, path + ": " + verdict);
        String subject = topicOf(path) + " " + path.substring(path.lastIndexOf('/') + 1);
        List<String> onTheWire = published.remove(subject);
        compare(path, recorded(read(scene, path)), onTheWire == null ? List.of() : onTheWire, tally);
    }

    /** Nothing lists them. What is left on their topic when the rewards are gone through is theirs. */
    private static List<String> allocations(Map<String, List<String>> published) {
        String topic = topicOf("/api/history/allocations") + " ";
        return published.keySet().stream()
                .filter(subject -> subject.startsWith(topic))
                .map(subject -> "/api/history/allocations/" + subject.substring(topic.length()))
                .toList();
    }

    /** Subject of each aggregate → ids of its events in the order of their first occurrence. */
    private Map<String, List<String>> inOrder(Scene scene, Tally tally) {
        Map<String, Long> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Map<String, List<String>> ids = new HashMap<>();
        for (ConsumerRecord<String, byte[]> event : kafka.since(since)) {
            if (InjectedRecords.isInjected(event)
                    || !isOf(scene, event)
                    || !seen.add(EventRecords.attribute(event, "id"))) {
                continue;
            }
            String aggregate = event.topic() + " " + EventRecords.attribute(event, "subject");
            long sequence = Long.parseLong(EventRecords.attribute(event, "sequence"));
            long expected = last.getOrDefault(aggregate, 0L) + 1;
            tally.check(
                    sequence == expected,
                    Wrong.LOST,
                    aggregate + ": event " + sequence + " where " + expected + " was due");
            last.put(aggregate, sequence);
            ids.computeIfAbsent(aggregate, any -> new ArrayList<>()).add(EventRecords.attribute(event, "id"));
        }
        return ids;
    }

    /** Every event names its conference. */
    private static boolean isOf(Scene scene, ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8).contains(scene.conferenceId());
    }

    private static void compare(String path, List<String> recorded, List<String> published, Tally tally) {
        Set<String> onTheWire = new HashSet<>(published);
        for (String event : recorded) {
            tally.check(onTheWire.remove(event), Wrong.LOST, path + ": event " + event + " is not on the wire");
        }
        onTheWire.forEach(event -> tally.found(Wrong.DUPLICATED, path + ": event " + event + " is in no history"));
    }

    private static List<String> recorded(JsonNode history) {
        List<String> events = new ArrayList<>();
        history.forEach(entry -> entry.path("events").forEach(event -> events.add(event.asString())));
        return events;
    }

    private static String topicOf(String path) {
        return switch (path.split("/")[3]) {
            case "conferences" -> "program.events";
            case "nominations", "council-sessions", "decisions" -> "nomination.events";
            case "delegates", "rosters" -> "delegate.events";
            case "rewards", "allocations" -> "budget.events";
            default -> "notification.events";
        };
    }

    private static List<String> aggregates(Scene scene) {
        String conference = scene.conferenceId();
        return Stream.of(
                        Stream.of("conferences/" + conference, "rosters/" + conference),
                        ids("nominations/", scene.nominations(), "id"),
                        ids(
                                "council-sessions/",
                                scene.accounts().secretary().all("/api/council-sessions?conferenceId=" + conference),
                                "id"),
                        ids(
                                "decisions/",
                                scene.accounts().secretary().all("/api/decisions?conferenceId=" + conference),
                                "id"),
                        ids("delegates/", scene.delegates(), "id"),
                        ids("messages/", scene.messages(), "id"),
                        ids("rewards/", scene.rewards(), "nominationId"))
                .flatMap(paths -> paths)
                .map(path -> "/api/history/" + path)
                .toList();
    }

    private static Stream<String> ids(String collection, List<JsonNode> all, String id) {
        return all.stream().map(one -> collection + one.path(id).asString());
    }

    private static JsonNode read(Scene scene, String path) {
        return scene.accounts().secretary().get(path).expect(200).json();
    }
}
