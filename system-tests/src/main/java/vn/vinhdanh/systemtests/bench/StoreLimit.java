package vn.vinhdanh.systemtests.bench;

import java.util.List;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Limit: the plain driver inserts the document that the service writes for a nomination, with the same write concern.
 */
final class StoreLimit implements Section {

    @Override
    public String name() {
        return "store";
    }

    @Override
    public void measure(List<SystemUnderTest> systems) {
        SystemUnderTest system = systems.getFirst();
        SampleNominations nominations =
                new SampleNominations(system.conferences().ready());
        LoadResult inserts = ClosedLoad.of(
                system.scale().clients(), system.scale().windows(), system.turn(inserting(system, nominations)));
        system.results().rate("plain driver, inserts", "/s", inserts);
        system.results().processor("a plain insert", inserts.cost());
        system.documents().scratch().drop();
    }

    /** Into the scratch collection, which the caller drops. */
    static Operation inserting(SystemUnderTest system, SampleNominations nominations) {
        String id = nominations.draft(system.accounts(), Service.NOMINATION, 0).id();
        Document nomination = system.documents().get(Service.NOMINATION, "nominations", id);
        var scratch = system.documents().scratch();
        return () -> scratch.insertOne(StoredDocuments.copy(nomination));
    }
}
