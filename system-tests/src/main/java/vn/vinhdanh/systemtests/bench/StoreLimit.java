package vn.vinhdanh.systemtests.bench;

import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/** Limit: the plain driver inserts the document that the service writes for a nomination, with the same write concern. */
final class StoreLimit implements Section {

    static final String INSERTS = "plain driver, inserts";

    @Override
    public String name() {
        return "store";
    }

    @Override
    public void measure(Site site, Results results) {
        String id = new Nominations(site.conferences().ready())
                .draft(site.accounts(), Service.NOMINATION, 0)
                .id();
        Document nomination = site.documents().get(Service.NOMINATION, "nominations", id);
        var scratch = site.documents().scratch();
        Measured inserts = Load.of(
                site.scale().clients(), site.scale().windows(), () -> scratch.insertOne(Documents.copy(nomination)));
        results.rate(INSERTS, "/s", inserts);
        scratch.drop();
    }
}
