package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/**
 * What a nomination and an invitation cost as the collections grow: processor time of the whole system for each, which a busy
 * machine disturbs less than time on the clock; memory and disk along the way.
 */
final class GrowthSection implements Section {

    private static final int WHOLE_COUNTRY = 498_150;
    private static final int BASE = 10_000;
    private static final int INVITATIONS = 140;

    /** Few and of a fixed number: more would make the collections larger than the step says. */
    private static final int UNCOUNTED = 300;

    private static final int COUNTED = 500;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void measure(Site site, Results results) throws IOException {
        // Something to copy, and the first use of each class.
        new Guests(site, site.conferences().readyForAwards()).inviteAll(INVITATIONS);
        Map<Integer, Double> invitationCost = new LinkedHashMap<>();
        List<Integer> steps = site.scale().growth();
        for (int documents : steps) {
            grow(site, documents);
            nominations(site, documents, results);
            invitationCost.put(documents, invitations(site, documents, results));
            Footprint footprint = Footprint.of(site.system());
            results.value(at("memory", documents), footprint.residentMegabytes(), "MB", megabytes(footprint));
            results.value(at("disk", documents), footprint.diskBytes() / 1e6, "MB");
        }
        if (steps.getLast() < WHOLE_COUNTRY) {
            results.omitted(
                    "growth from %,d to %,d documents".formatted(steps.getLast(), WHOLE_COUNTRY),
                    site.system().hasBuiltInStore()
                            ? "the built-in store has no place for them; set MONGODB_URI or put mongod on the PATH"
                            : "this run is quick");
        } else {
            results.atMost(
                    "an invitation at %,d : at %,d, processor time".formatted(WHOLE_COUNTRY, BASE),
                    invitationCost.get(WHOLE_COUNTRY) / invitationCost.get(BASE),
                    1.3);
        }
    }

    private static void grow(Site site, int documents) {
        for (Kind kind : Kind.values()) {
            var collection = site.documents().collection(kind.service, kind.collection);
            Document any = collection
                    .find(new Document("outbox", List.of()).append("version", new Document("$gte", 1L)))
                    .first();
            if (any == null) {
                throw new AssertionError("nothing to copy in " + kind.collection);
            }
            site.documents().grow(collection, any, documents);
        }
    }

    /** The collections that a nomination and an invitation grow. */
    private enum Kind {
        NOMINATIONS(Service.NOMINATION, "nominations"),
        DELEGATES(Service.DELEGATE, "delegates"),
        MESSAGES(Service.NOTIFICATION, "messages");

        private final Service service;
        private final String collection;

        Kind(Service service, String collection) {
            this.service = service;
            this.collection = collection;
        }
    }

    private static void nominations(Site site, int documents, Results results) {
        Nominations nominations = new Nominations(site.conferences().ready());
        submit(site, nominations, UNCOUNTED);
        Footprint before = Footprint.of(site.system());
        Measured submitted = submit(site, nominations, COUNTED);
        double cost = Footprint.of(site.system()).processorMillisSince(before, COUNTED);
        results.value(
                at("a nomination", documents),
                cost,
                "ms of processor",
                Map.of("per second", Math.round(submitted.perSecond())));
    }

    private static Measured submit(Site site, Nominations nominations, int count) {
        return Load.ofAll(
                site.scale().clients(),
                count,
                number -> nominations.submit(site.accounts(), Service.NOMINATION, number));
    }

    /** Guests of a fresh conference, registered and invited. */
    private static double invitations(Site site, int documents, Results results) {
        String conference = site.conferences().readyForAwards();
        Footprint before = Footprint.of(site.system());
        Measured invited = new Guests(site, conference).inviteAll(INVITATIONS);
        double cost = Footprint.of(site.system()).processorMillisSince(before, INVITATIONS);
        results.value(
                at("an invitation", documents),
                cost,
                "ms of processor",
                Map.of("per second", Math.round(invited.perSecond())));
        return cost;
    }

    private static Map<String, Object> megabytes(Footprint footprint) {
        Map<String, Object> each = new LinkedHashMap<>();
        footprint.residentKilobytes().forEach((process, kilobytes) -> each.put(process, kilobytes / 1024));
        return each;
    }

    private static String at(String what, int documents) {
        return "%s at %,d documents".formatted(what, documents);
    }
}
