package vn.vinhdanh.systemtests.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Service;

/** One page of fifty nominations, from a short list and from a long one, in turns. */
final class ListSection implements Section {

    private static final int SHORT = 1_000;
    private static final int WANTED = 1_000_000;
    private static final double MOST_TIMES_THE_SHORT_LIST = 2;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public void measure(List<SystemUnderTest> systems) {
        Scale scale = systems.getFirst().scale();
        List<ClosedLoad.Turn> turns = systems.stream()
                .flatMap(system ->
                        Stream.of(system.turn(page(system, SHORT)), system.turn(page(system, scale.listed()))))
                .toList();
        List<LoadResult> measured = ClosedLoad.inTurns(scale.clients(), scale.windows(), turns);
        for (int i = 0; i < systems.size(); i++) {
            report(
                    measured.get(2 * i),
                    measured.get(2 * i + 1),
                    scale.listed(),
                    systems.get(i).results());
        }
    }

    private static void report(LoadResult few, LoadResult many, int listed, Results results) {
        results.rate("a page of a list of %,d".formatted(SHORT), "/s", few);
        results.processor("a page of a list of %,d".formatted(SHORT), few.cost());
        results.rate("a page of a list of %,d".formatted(listed), "/s", many);
        results.processor("a page of a list of %,d".formatted(listed), many.cost());
        results.atMost(
                "a page of %,d : one of %,d, p50".formatted(listed, SHORT),
                many.p50() / few.p50(),
                MOST_TIMES_THE_SHORT_LIST);
        if (listed < WANTED) {
            results.omitted("a page of a list of a million", "this run's lists end at %,d".formatted(listed));
        }
    }

    /** Fills a conference of its own with this number of nominations. */
    private static Operation page(SystemUnderTest system, int nominations) {
        String conference = system.conferences().ready();
        String id = new SampleNominations(conference)
                .draft(system.accounts(), Service.NOMINATION, 0)
                .id();
        Document nomination = system.documents().get(Service.NOMINATION, "nominations", id);
        var collection = system.documents().collection(Service.NOMINATION, "nominations");
        long present = collection.countDocuments(new Document("state.dossier.conferenceId", conference));
        AtomicInteger number = new AtomicInteger();
        system.documents()
                .insert(
                        collection,
                        nomination,
                        nominations - present,
                        document -> named(document, number.incrementAndGet()));
        ApiClient secretary = system.accounts().direct(Service.NOMINATION, Accounts.SECRETARY);
        return () -> secretary
                .get("/api/nominations?limit=50&conferenceId=" + conference)
                .expectSuccess();
    }

    /** Each nominee is somebody else: a list shows who may be the same person, and here nobody is. */
    private static Document named(Document nomination, int number) {
        Document nominee = nomination
                .get("state", Document.class)
                .get("dossier", Document.class)
                .get("proposal", Document.class)
                .get("nominee", Document.class);
        nominee.put("name", "Người Mẫu " + number);
        nominee.put("likeness", "nguoi mau " + number);
        return nomination;
    }
}
