package vn.vinhdanh.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** {@code contracts/topic-access.txt}: who may do what with which topic, as rules for a broker. */
public record TopicAccess(List<Row> rows) {

    /**
     * @param who name of a service or of the gateway, which is also its consumer group
     * @param may {@code declare}, {@code write}, {@code read}
     */
    public record Row(String topic, String who, Set<String> may) {}

    /** The same as in {@code docker/kafka/start}. The settings of a topic tell its owner and its readers how safe it is. */
    private static final Map<String, List<AclOperation>> OPERATIONS = Map.of(
            "declare",
                    List.of(
                            AclOperation.CREATE,
                            AclOperation.DESCRIBE,
                            AclOperation.DESCRIBE_CONFIGS,
                            AclOperation.ALTER_CONFIGS),
            "write", List.of(AclOperation.WRITE, AclOperation.DESCRIBE),
            "read", List.of(AclOperation.READ, AclOperation.DESCRIBE, AclOperation.DESCRIBE_CONFIGS));

    public static TopicAccess ofContracts() {
        try (InputStream file = TopicAccess.class.getResourceAsStream("/contracts/topic-access.txt")) {
            if (file == null) {
                throw new AssertionError("contracts/topic-access.txt is not on the class path");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TopicAccess parse(String text) {
        return new TopicAccess(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(TopicAccess::row)
                .toList());
    }

    private static Row row(String line) {
        String[] cells = line.split(";");
        if (cells.length != 3) {
            throw new IllegalArgumentException("topic; who; may: " + line);
        }
        Set<String> may = new TreeSet<>(List.of(cells[2].strip().split(" +")));
        if (!OPERATIONS.keySet().containsAll(may)) {
            throw new IllegalArgumentException("declare, write or read: " + line);
        }
        return new Row(cells[0].strip(), cells[1].strip(), may);
    }

    public TopicAccess and(Stream<Row> more) {
        return new TopicAccess(Stream.concat(rows.stream(), more).toList());
    }

    public Set<String> names() {
        return rows.stream().map(Row::who).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each row what it allows, and for each name the consumer group of that name. */
    public List<AclBinding> rules() {
        Stream<AclBinding> topics = rows.stream()
                .flatMap(row -> row.may().stream()
                        .flatMap(verb -> OPERATIONS.get(verb).stream())
                        .distinct()
                        .map(operation -> rule(ResourceType.TOPIC, row.topic(), row.who(), operation)));
        Stream<AclBinding> groups =
                names().stream().map(name -> rule(ResourceType.GROUP, name, name, AclOperation.READ));
        return Stream.concat(topics, groups).toList();
    }

    private static AclBinding rule(ResourceType kind, String name, String who, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(kind, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + who, "*", operation, AclPermissionType.ALLOW));
    }
}
