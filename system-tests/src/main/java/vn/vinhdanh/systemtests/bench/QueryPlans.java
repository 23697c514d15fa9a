package vn.vinhdanh.systemtests.bench;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The plan of every query that the services send during the run: MongoDB's profiler records each query, and {@code
 * explain} gives its plan at the end, when the collections are large. The built-in store has neither.
 */
final class QueryPlans {

    private static final String PROFILE = "system.profile";

    /** Enough for most of a run. By default the profiler keeps one megabyte, which is the last moments. */
    private static final long PROFILE_BYTES = 256L * 1024 * 1024;

    private final SystemUnderTest system;
    private final boolean recording;

    private QueryPlans(SystemUnderTest system, boolean recording) {
        this.system = system;
        this.recording = recording;
    }

    static QueryPlans record(SystemUnderTest system) {
        boolean possible = !system.running().hasBuiltInStore();
        if (possible) {
            Service.withStore().forEach(service -> profile(system.documents().database(service)));
        }
        return new QueryPlans(system, possible);
    }

    private static void profile(MongoDatabase database) {
        // The size can be changed only while the profiler is off.
        database.runCommand(new Document("profile", 0));
        database.getCollection(PROFILE).drop();
        database.createCollection(
                PROFILE, new CreateCollectionOptions().capped(true).sizeInBytes(PROFILE_BYTES));
        database.runCommand(new Document("profile", 2));
    }

    /** Judges that no query scans a collection. */
    void judge(Results results) {
        if (!recording) {
            results.omitted("the plans of the services' queries", "explain needs MongoDB");
            return;
        }
        Map<String, String> plans = new TreeMap<>();
        Service.withStore().forEach(service -> explainAll(system.documents().database(service), plans));
        plans.forEach((query, plan) -> results.value(query, 1, "plan", Map.of("stages", plan)));
        long scans = plans.values().stream()
                .filter(plan -> plan.contains("COLLSCAN"))
                .count();
        results.atMost("queries that scan a collection", scans, 0);
    }

    private static void explainAll(MongoDatabase database, Map<String, String> plans) {
        database.runCommand(new Document("profile", 0));
        Map<String, ProfiledQuery> shapes = new LinkedHashMap<>();
        // The bench's own queries do not count.
        for (Document seen : database.getCollection(PROFILE).find(Filters.ne("appName", StoredDocuments.APPLICATION))) {
            ProfiledQuery.of(seen).ifPresent(query -> shapes.putIfAbsent(query.shape(), query));
        }
        shapes.forEach((shape, query) -> plans.put(shape, explain(database, query)));
    }

    private static String explain(MongoDatabase database, ProfiledQuery query) {
        Document explained =
                database.runCommand(new Document("explain", query.command()).append("verbosity", "queryPlanner"));
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
}
