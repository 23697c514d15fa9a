package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.EventRecords;
import vn.vinhdanh.systemtests.running.KafkaProbe;

/**
 * Every audit trail is intact. Every event of an audit trail is on Kafka with the hash of its entry, and every event on
 * Kafka is in an audit trail. The first occurrences of the events of one aggregate are in order on each topic.
 */
final class EventsVerifier implements Verifier {

    /** @param headHash of the audit entry that the event was written with, as its header says */
    private record Published(String id, String headHash) {}

    private static final String USE_OF = " use of ";
    private static final String SEATING_OF = " seating of ";
    private static final String ARRANGEMENT_OF = " arrangement of ";
    private static final String TASK = " task ";
    private static final String ESTIMATE_OF = " estimate of ";
    private static final String SPENDING = " spending ";
    private static final String PAYOUTS_OF = " payouts of ";

    /** What documents that share the id of their conference say, and tasks: their histories are found by their events. */
    private static final Map<String, String> NAMESAKES = Map.ofEntries(
            Map.entry("ConferenceUsed.v1", USE_OF),
            Map.entry("ConferenceDeletionAgreed.v1", USE_OF),
            Map.entry("DelegateSeated.v1", SEATING_OF),
            Map.entry("StageArranged.v1", ARRANGEMENT_OF),
            Map.entry("TaskAssigned.v1", TASK),
            Map.entry("TaskProgressed.v1", TASK),
            Map.entry("TaskOverdue.v1", TASK),
            Map.entry("TaskWithdrawn.v1", TASK),
            Map.entry("TaskLetterIssued.v1", TASK),
            Map.entry("TaskLetterSettled.v1", TASK),
            Map.entry("EstimateSubmitted.v1", ESTIMATE_OF),
            Map.entry("EstimateApproved.v1", ESTIMATE_OF),
            Map.entry("EstimateReturned.v1", ESTIMATE_OF),
            Map.entry("SpendingProposed.v1", SPENDING),
            Map.entry("SpendingOrdered.v1", SPENDING),
            Map.entry("PayoutOrdered.v1", PAYOUTS_OF));

    private static final Map<String, String> NAMESAKE_OF = Map.ofEntries(
            Map.entry("arrangements", ARRANGEMENT_OF),
            Map.entry("unit-tasks", TASK),
            Map.entry("estimates", ESTIMATE_OF),
            Map.entry("seatings", SEATING_OF),
            Map.entry("spendings", SPENDING),
            Map.entry("payouts", PAYOUTS_OF));

    private final KafkaProbe kafka;
    private final Map<TopicPartition, Long> since;

    /** @param since the ends of the topics when the round began */
    EventsVerifier(KafkaProbe kafka, Map<TopicPartition, Long> since) {
        this.kafka = kafka;
        this.since = since;
    }

    @Override
    public void verify(RoundContext context, Violations violations) {
        Map<String, List<Published>> published = published(context, violations);
        uses(published, violations);
        aggregates(context).forEach(path -> verifyAggregate(path, context, published, violations));
        NAMESAKE_OF.forEach((collection, namesake) -> of(namesake, collection, published)
                .forEach(path -> verifyAggregate(path, context, published, violations)));
        allocations(published).forEach(path -> verifyAggregate(path, context, published, violations));
        published.forEach((subject, events) ->
                violations.add(Violation.DUPLICATED, subject + " does not exist and has events on Kafka: " + events));
    }

    /** @param published the events of this aggregate are removed from it */
    private static void verifyAggregate(
            String path, RoundContext context, Map<String, List<Published>> published, Violations violations) {
        JsonNode verification = read(context, path + "/verification");
        violations.check(verification.path("intact").asBoolean(), Violation.BROKEN_CHAIN, path + ": " + verification);
        String namesake = NAMESAKE_OF.getOrDefault(path.split("/")[3], " ");
        String subject = producerOf(path) + namesake + path.substring(path.lastIndexOf('/') + 1);
        List<Published> events = published.remove(subject);
        compare(path, recorded(read(context, path)), events == null ? List.of() : events, violations);
    }

    /** No list and no history that the gateway knows has them. No conference is deleted here, so each says one thing once. */
    private static void uses(Map<String, List<Published>> published, Violations violations) {
        List<String> uses = published.keySet().stream()
                .filter(each -> each.contains(USE_OF))
                .toList();
        for (String use : uses) {
            List<Published> events = published.remove(use);
            violations.check(events.size() == 1, Violation.DUPLICATED, use + " is said more than once: " + events);
        }
    }

    /** The histories of those that have events: no list has them. */
    private static List<String> of(String namesake, String collection, Map<String, List<Published>> published) {
        return published.keySet().stream()
                .filter(subject -> subject.contains(namesake))
                .map(subject -> "/api/history/" + collection + "/"
                        + subject.substring(subject.indexOf(namesake) + namesake.length()))
                .toList();
    }

    /** No list has the allocations. The events that are left on their topic after the rewards belong to them. */
    private static List<String> allocations(Map<String, List<Published>> published) {
        String producer = producerOf("/api/history/allocations") + " ";
        return published.keySet().stream()
                .filter(subject -> subject.startsWith(producer))
                .map(subject -> "/api/history/allocations/" + subject.substring(producer.length()))
                .toList();
    }

    /** Producer and subject of each aggregate → ids of its events in the order of their first occurrence. */
    private Map<String, List<Published>> published(RoundContext context, Violations violations) {
        Map<String, Long> last = new HashMap<>();
        Map<String, Set<Long>> sequences = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Map<String, List<Published>> ids = new HashMap<>();
        for (ConsumerRecord<String, byte[]> event : kafka.since(since)) {
            if (InjectedRecords.isInjected(event)
                    || !belongsTo(context, event)
                    || !seen.add(EventRecords.attribute(event, "id"))) {
                continue;
            }
            String subject = EventRecords.attribute(event, "subject");
            String namesake = NAMESAKES.getOrDefault(EventRecords.attribute(event, "type"), " ");
            String aggregate = ownerOf(event.topic()) + namesake + subject;
            long sequence = Long.parseLong(EventRecords.attribute(event, "sequence"));
            long before = last.getOrDefault(event.topic() + " " + aggregate, 0L);
            violations.check(sequence > before, Violation.LOST, aggregate + ": event " + sequence + " after " + before);
            last.put(event.topic() + " " + aggregate, sequence);
            sequences.computeIfAbsent(aggregate, each -> new TreeSet<>()).add(sequence);
            ids.computeIfAbsent(aggregate, each -> new ArrayList<>())
                    .add(new Published(EventRecords.attribute(event, "id"), EventRecords.attribute(event, "headhash")));
        }
        sequences.forEach((aggregate, published) -> violations.check(
                published.equals(
                        LongStream.rangeClosed(1, published.size()).boxed().collect(Collectors.toSet())),
                Violation.LOST,
                aggregate + ": events with a gap: " + published));
        return ids;
    }

    /** A service has one topic for its events, and may have more: {@code delegate.contacts}. */
    private static String ownerOf(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }

    /** Every event contains the id of its conference. */
    private static boolean belongsTo(RoundContext context, ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8).contains(context.conferenceId());
    }

    /** A document that was rewritten has other hashes than its events, also if the chain is right in itself. */
    private static void compare(
            String path, Map<String, String> recorded, List<Published> published, Violations violations) {
        Map<String, String> unpublished = new HashMap<>(recorded);
        for (Published event : published) {
            String hash = unpublished.remove(event.id());
            if (hash == null) {
                violations.add(Violation.DUPLICATED, path + ": event " + event.id() + " is not in the audit trail");
            } else {
                violations.check(
                        hash.equals(event.headHash()),
                        Violation.BROKEN_CHAIN,
                        path + ": event " + event.id() + " was written with another entry: " + event.headHash());
            }
        }
        unpublished.forEach(
                (event, _) -> violations.add(Violation.LOST, path + ": event " + event + " is not on Kafka"));
    }

    /** Id of each event of the audit trail → hash of its entry. */
    private static Map<String, String> recorded(JsonNode auditTrail) {
        Map<String, String> events = new HashMap<>();
        auditTrail.forEach(entry -> entry.path("events")
                .forEach(
                        event -> events.put(event.asString(), entry.path("hash").asString())));
        return events;
    }

    private static String producerOf(String path) {
        return switch (path.split("/")[3]) {
            case "conferences", "agendas", "arrangements", "unit-tasks" -> "program";
            case "nominations", "council-sessions", "decisions" -> "nomination";
            case "delegates", "rosters", "seatings" -> "delegate";
            case "rewards", "allocations", "estimates", "spendings", "payouts" -> "budget";
            default -> "notification";
        };
    }

    private static List<String> aggregates(RoundContext context) {
        String conference = context.conferenceId();
        return Stream.of(
                        Stream.of("conferences/" + conference, "rosters/" + conference, "seatings/" + conference),
                        Stream.of("agendas/" + context.programme().path("id").asString()),
                        ids("nominations/", context.nominations(), "id"),
                        ids(
                                "council-sessions/",
                                context.accounts().secretary().all("/api/council-sessions?conferenceId=" + conference),
                                "id"),
                        decisions(context).stream().map(id -> "decisions/" + id),
                        ids("delegates/", context.delegates(), "id"),
                        ids("messages/", context.messages(), "id"),
                        ids("rewards/", context.rewards(), "nominationId"))
                .flatMap(paths -> paths)
                .map(path -> "/api/history/" + path)
                .toList();
    }

    /** Those that gave awards and those that revoked one. */
    private static List<String> decisions(RoundContext context) {
        ApiClient secretary = context.accounts().secretary();
        List<String> decisions = new ArrayList<>();
        for (JsonNode decision : secretary.all("/api/decisions?conferenceId=" + context.conferenceId())) {
            String id = decision.path("id").asString();
            decisions.add(id);
            for (JsonNode revocation : secretary
                    .get("/api/decisions/" + id + "/revocations")
                    .expect(200)
                    .items()) {
                decisions.add(revocation.path("id").asString());
            }
        }
        return decisions;
    }

    private static Stream<String> ids(String collection, List<JsonNode> all, String id) {
        return all.stream().map(each -> collection + each.path(id).asString());
    }

    private static JsonNode read(RoundContext context, String path) {
        return context.accounts().secretary().get(path).expect(200).json();
    }
}
