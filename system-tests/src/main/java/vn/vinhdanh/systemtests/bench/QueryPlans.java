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
 * The plan of every query that the services send during the run: MongoDB's profiler keeps each with its shape, and
 * {@code explain} tells the plan again at the end, when the collections are large. The built-in store has neither.
 */
final class QueryPlans {

    private static final String PROFILE = "system.profile";

    /** For most of a run: left to itself the profiler keeps one megabyte, which is the last moments. */
    private static final long ROOM = 256L * 1024 * 1024;

    private final Site site;
    private final boolean recording;

    private QueryPlans(Site site, boolean recording) {
        this.site = site;
        this.recording = recording;
    }

    static QueryPlans record(Site site) {
        boolean possible = !site.system().hasBuiltInStore();
        if (possible) {
            Service.keepers().forEach(service -> profile(site.documents().database(service)));
        }
        return new QueryPlans(site, possible);
    }

    private static void profile(MongoDatabase database) {
        // Its room can be changed only while nobody writes to it.
        database.runCommand(new Document("profile", 0));
        database.getCollection(PROFILE).drop();
        database.createCollection(
                PROFILE, new CreateCollectionOptions().capped(true).sizeInBytes(ROOM));
        database.runCommand(new Document("profile", 2));
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
        Map<String, Query> shapes = new LinkedHashMap<>();
        // The bench counts and copies documents past the services; how it finds them is not their affair.
        for (Document seen : database.getCollection(PROFILE).find(Filters.ne("appName", Documents.APPLICATION))) {
            Query.of(seen).ifPresent(query -> shapes.putIfAbsent(query.shape(), query));
        }
        shapes.forEach((shape, query) -> plans.put(shape, explain(database, query)));
    }

    private static String explain(MongoDatabase database, Query query) {
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
