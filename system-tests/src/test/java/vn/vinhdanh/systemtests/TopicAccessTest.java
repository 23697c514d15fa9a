package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.running.Service;

/** The table of rights at Kafka has what the services and the gateway need by their settings, and nothing else. */
class TopicAccessTest {

    private static final List<String> SERVICES = List.of("nomination", "delegate", "program", "budget", "notification");
    private static final Pattern READS = Pattern.compile("destination: ([a-z.]+)");
    private static final Pattern TOPIC = Pattern.compile("\"([a-z]+\\.[a-z]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^    address: ([a-z.]+)$");

    private record Row(String topic, String who, Set<String> may) {}

    @Test
    void each_right_is_needed_and_each_need_has_its_right() {
        Map<String, Set<String>> needed = new TreeMap<>();
        for (String service : SERVICES) {
            String name = service + "-service";
            allow(needed, service + ".events", name, "declare", "write");
            allow(needed, service + ".anchors", name, "declare", "write", "read");
            topicsReadBy(name).forEach(topic -> {
                String owner = topic.substring(0, topic.indexOf('.')) + "-service";
                allow(needed, topic, owner, "declare", "write", "read");
                allow(needed, topic, name, "read");
                allow(needed, topic + "." + name + ".dlq", name, "declare", "write", "read");
            });
        }
        TOPIC.matcher(Repository.read(
                        Repository.ROOT.resolve("gateway/src/main/java/vn/vinhdanh/gateway/live/EventFollower.java")))
                .results()
                .forEach(topic -> allow(needed, topic.group(1), "gateway", "read"));

        Map<String, Set<String>> table = new TreeMap<>();
        rows().forEach(row -> {
            assertThat(table).as("one line").doesNotContainKey(row.topic() + " " + row.who());
            table.put(row.topic() + " " + row.who(), row.may());
        });

        assertThat(table).isEqualTo(needed);
    }

    @Test
    void every_topic_of_the_contracts_has_its_owner() {
        Set<String> owned = new TreeSet<>();
        rows().stream()
                .filter(row -> row.may().contains("write") && !row.topic().endsWith(".dlq"))
                .forEach(row -> owned.add(row.topic()));
        Set<String> contracts = new TreeSet<>();
        ADDRESS.matcher(Repository.read(Repository.ROOT.resolve("contracts/asyncapi.yaml")))
                .results()
                .forEach(channel -> contracts.add(channel.group(1)));

        assertThat(contracts).isNotEmpty();
        assertThat(owned).isEqualTo(contracts);
    }

    @Test
    void the_harness_knows_every_topic_that_a_service_reads() {
        for (Service service : Service.withStore()) {
            assertThat(service.reads())
                    .as(service.module())
                    .containsExactlyInAnyOrderElementsOf(topicsReadBy(service.module()));
        }
    }

    private static Set<String> topicsReadBy(String module) {
        Set<String> topics = new TreeSet<>();
        READS.matcher(Repository.read(Repository.ROOT.resolve(module + "/src/main/resources/application.yaml")))
                .results()
                .forEach(topic -> topics.add(topic.group(1)));
        return topics;
    }

    private static List<Row> rows() {
        return Repository.read(Repository.ROOT.resolve("contracts/topic-access.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("; "))
                .map(cells -> new Row(cells[0], cells[1], new TreeSet<>(List.of(cells[2].split(" ")))))
                .toList();
    }

    private static void allow(Map<String, Set<String>> rights, String topic, String who, String... may) {
        rights.computeIfAbsent(topic + " " + who, any -> new TreeSet<>()).addAll(List.of(may));
    }
}
