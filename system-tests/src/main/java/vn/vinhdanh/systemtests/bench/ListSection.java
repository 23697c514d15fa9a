package vn.vinhdanh.systemtests.bench;

import java.util.List;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/** Ours: a page of fifty from a short list and from a long one, in turns. */
final class ListSection implements Section {

    private static final int SHORT = 1_000;
    private static final int WANTED = 1_000_000;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public void measure(Site site, Results results) {
        int listed = site.scale().listed();
        List<Measured> pages =
                Load.inTurns(site.scale().clients(), site.scale().windows(), page(site, SHORT), page(site, listed));
        Measured few = pages.getFirst();
        Measured many = pages.getLast();
        results.rate("a page of a list of %,d".formatted(SHORT), "/s", few);
        results.rate("a page of a list of %,d".formatted(listed), "/s", many);
        results.atMost("a page of %,d : one of %,d, p50".formatted(listed, SHORT), many.p50() / few.p50(), 2);
        if (listed < WANTED) {
            results.omitted("a page of a list of a million", "this run's lists end at %,d".formatted(listed));
        }
    }

    /** Of a conference of its own, with so many nominations. */
    private static Operation page(Site site, int behind) {
        String conference = site.conferences().ready();
        String id = new Nominations(conference)
                .draft(site.accounts(), Service.NOMINATION, 0)
                .id();
        Document nomination = site.documents().get(Service.NOMINATION, "nominations", id);
        var collection = site.documents().collection(Service.NOMINATION, "nominations");
        long listed = collection.countDocuments(new Document("state.dossier.conferenceId", conference));
        site.documents().insert(collection, nomination, behind - listed, document -> document);
        Door secretary = site.accounts().direct(Service.NOMINATION, Accounts.SECRETARY);
        return () -> secretary.get("/api/nominations?limit=50&conferenceId=" + conference);
    }
}
