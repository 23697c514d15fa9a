package vn.vinhdanh.systemtests.bench;

import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/** Limit: the plain driver inserts the document that the service writes for a nomination, with the same write concern. */
final class StoreLimit implements Section {

    @Override
    public String name() {
        return "store";
    }

    @Override
    public void measure(Site site, Results results) {
        Nominations nominations = new Nominations(site.conferences().ready());
        results.rate(
                "plain driver, inserts",
                "/s",
                Load.of(site.scale().clients(), site.scale().windows(), inserting(site, nominations)));
        site.documents().scratch().drop();
    }

    /** Into the scratch collection, which whoever measures this drops. */
    static Operation inserting(Site site, Nominations nominations) {
        String id = nominations.draft(site.accounts(), Service.NOMINATION, 0).id();
        Document nomination = site.documents().get(Service.NOMINATION, "nominations", id);
        var scratch = site.documents().scratch();
        return () -> scratch.insertOne(Documents.copy(nomination));
    }
}
