package vn.vinhdanh.systemtests.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The cost of a nomination and of an invitation as the collections grow, in processor time of all processes, which a
 * busy machine disturbs less than time on the clock; with memory and disk at each step.
 */
final class GrowthSection implements SingleSystemSection {

    private static final int WHOLE_COUNTRY = 498_150;
    private static final int BASE = 10_000;
    private static final int INVITATIONS = 140;

    /** Few and of a fixed number, so that the collections do not outgrow the step. */
    private static final int UNCOUNTED = 300;

    private static final int COUNTED = 500;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void measure(SystemUnderTest system) {
        Results results = system.results();
        // Documents to copy, and the first use of each class.
        new SampleGuests(system, system.conferences().readyForAwards()).inviteAll(INVITATIONS);
        Map<Integer, Double> nominationCost = new LinkedHashMap<>();
        Map<Integer, Double> invitationCost = new LinkedHashMap<>();
        List<Integer> steps = system.scale().growth();
        for (int documents : steps) {
            grow(system, documents);
            nominationCost.put(documents, nominations(system, documents));
            invitationCost.put(documents, invitations(system, documents));
            Footprint footprint = Footprint.of(system);
            results.value(at("memory", documents), footprint.residentMegabytes(), "MB", footprint.megabytesByProcess());
            results.value(at("disk", documents), footprint.diskBytes() / 1e6, "MB");
        }
        int fewest = steps.getFirst();
        int most = steps.getLast();
        results.atMost(
                "a nomination at %,d : at %,d, processor time".formatted(most, fewest),
                nominationCost.get(most) / nominationCost.get(fewest),
                1.3);
        if (most < WHOLE_COUNTRY) {
            results.omitted(
                    "growth from %,d to %,d documents".formatted(most, WHOLE_COUNTRY),
                    system.running().hasBuiltInStore()
                            ? "the built-in store is too small for them; set MONGODB_URI or put mongod on the PATH"
                            : "this run is quick");
        } else {
            results.atMost(
                    "an invitation at %,d : at %,d, processor time".formatted(WHOLE_COUNTRY, BASE),
                    invitationCost.get(WHOLE_COUNTRY) / invitationCost.get(BASE),
                    1.3);
        }
    }

    private static void grow(SystemUnderTest system, int documents) {
        for (Kind kind : Kind.values()) {
            var collection = system.documents().collection(kind.service, kind.collection);
            Document any = collection
                    .find(new Document("outbox", List.of()).append("version", new Document("$gte", 1L)))
                    .first();
            if (any == null) {
                throw new AssertionError("nothing to copy in " + kind.collection);
            }
            system.documents().grow(collection, any, documents);
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

    /** Drafts and submits nominations of a new conference. @return milliseconds of processor for one of them */
    private static double nominations(SystemUnderTest system, int documents) {
        SampleNominations nominations =
                new SampleNominations(system.conferences().ready());
        submit(system, nominations, UNCOUNTED);
        return report(system, at("a nomination", documents), COUNTED, () -> submit(system, nominations, COUNTED));
    }

    private static void submit(SystemUnderTest system, SampleNominations nominations, int count) {
        ClosedLoad.ofAll(
                system.scale().clients(),
                count,
                number -> nominations.submit(system.accounts(), Service.NOMINATION, number));
    }

    /** Registers and invites the guests of a new conference. @return milliseconds of processor for one of them */
    private static double invitations(SystemUnderTest system, int documents) {
        SampleGuests guests = new SampleGuests(system, system.conferences().readyForAwards());
        return report(system, at("an invitation", documents), INVITATIONS, () -> guests.inviteAll(INVITATIONS));
    }

    private static double report(SystemUnderTest system, String what, int count, Runnable work) {
        Rounds once = new Rounds(system.processes());
        once.measure(count, work);
        system.results()
                .value(what, once.cost().total(), "ms of processor", Map.of("per second", Math.round(once.rate())));
        return once.cost().total();
    }

    private static String at(String what, int documents) {
        return "%s at %,d documents".formatted(what, documents);
    }
}
