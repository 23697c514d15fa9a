package vn.vinhdanh.systemtests.bench;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The plan of every query that the services send during the run: MongoDB's profiler keeps each with its shape, and
 * {@code explain} tells the plan again at the end, when the collections are large. The built-in store has neither.
 */
final class QueryPlans {

    private static final List<String> READS =
            List.of("find", "count", "distinct", "aggregate", "update", "findAndModify");

    private final Site site;
    private final boolean recording;

    private QueryPlans(Site site, boolean recording) {
        this.site = site;
        this.recording = recording;
    }

    static QueryPlans record(Site site) {
        boolean possible = !site.system().hasBuiltInStore();
        if (possible) {
            Service.keepers()
                    .forEach(service -> site.documents().database(service).runCommand(new Document("profile", 2)));
        }
        return new QueryPlans(site, possible);
    }

    /** Fails the run on a collection scan. */
    void judge(Results results) {
        if (!recording) {
            results.omitted("the plans of the services' queries", "explain needs MongoDB");
            return;
        }
        Map<String, String> plans = new TreeMap<>();
        Service.keepers().forEach(service -> explainAll(site.documents().database(service), plans));
        plans.forEach((query, plan) -> results.value(query, 1, "plan", Map.of("stages", plan)));
        long scans = plans.values().stream()
                .filter(plan -> plan.contains("COLLSCAN"))
                .count();
        results.atMost("queries that scan a collection", scans, 0);
    }

    private static void explainAll(MongoDatabase database, Map<String, String> plans) {
        database.runCommand(new Document("profile", 0));
        Map<String, Document> shapes = new LinkedHashMap<>();
        for (Document seen : database.getCollection("system.profile").find()) {
            Document command = seen.get("command", Document.class);
            if (command != null && READS.stream().anyMatch(command::containsKey)) {
                shapes.putIfAbsent(seen.getString("ns") + " " + shapeOf(command), command);
            }
        }
        shapes.forEach((shape, command) -> plans.put(shape, explain(database, command)));
    }

    private static String explain(MongoDatabase database, Document command) {
        Document bare = new Document(command);
        List.of("lsid", "$db", "$clusterTime", "$readPreference", "readConcern", "writeConcern", "txnNumber")
                .forEach(bare::remove);
        Document explained = database.runCommand(new Document("explain", bare).append("verbosity", "queryPlanner"));
        return String.join(" ", stagesOf(explained.toJson()));
    }

    private static List<String> stagesOf(String plan) {
        return java.util.regex.Pattern.compile("\"stage\": \"(\\w+)\"")
                .matcher(plan)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** The names in the query, without the values. */
    private static String shapeOf(Document command) {
        Object query = command.getOrDefault("filter", command.getOrDefault("query", command.getOrDefault("q", "")));
        return command.keySet().iterator().next() + " "
                + (query instanceof Document document ? String.join(",", document.keySet()) : query);
    }
}
