package vn.vinhdanh.delegate.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/**
 * One reservation document for each name within a unit, by a hash of both, so it holds no name:
 * {@code { _id, version, entries: [{ delegateId, birthYear }] }}. Several people of one name are several entries.
 */
public final class MongoPersons implements Persons {

    private static final String ENTRIES = "entries";
    private static final String VERSION = "version";
    private static final String DELEGATE = "delegateId";
    private static final String BIRTH_YEAR = "birthYear";

    private final MongoCollection<Document> reservations;

    public MongoPersons(AggregateStoreSupport kit) {
        reservations = kit.collection("persons");
    }

    @Override
    public String claim(String conferenceId, Person person, String delegateId) {
        Bson byId = eq("_id", idOf(conferenceId, person));
        List<Document> alone = List.of(entry(person, delegateId));
        UpdateResult result = reservations.updateOne(
                byId, combine(setOnInsert(VERSION, 1L), setOnInsert(ENTRIES, alone)), new UpdateOptions().upsert(true));
        return result.getUpsertedId() != null ? delegateId : claimBesideOthers(byId, person, delegateId);
    }

    private String claimBesideOthers(Bson byId, Person person, String delegateId) {
        while (true) {
            Document reservation = reservations.find(byId).first();
            if (reservation == null) {
                throw new IllegalStateException("reservations of persons are never deleted");
            }
            List<Document> entries = new ArrayList<>(reservation.getList(ENTRIES, Document.class));
            Optional<Document> known =
                    entries.stream().filter(entry -> mayBe(entry, person)).findFirst();
            boolean learns = person.birthYear() != null
                    && known.filter(entry -> entry.getInteger(BIRTH_YEAR) == null)
                            .isPresent();
            if (known.isPresent() && !learns) {
                return known.get().getString(DELEGATE);
            }
            String owner = known.map(entry -> entry.getString(DELEGATE)).orElse(delegateId);
            known.ifPresent(entries::remove);
            entries.add(entry(person, owner));
            Bson unchanged = and(byId, eq(VERSION, reservation.getLong(VERSION)));
            if (reservations
                            .updateOne(unchanged, combine(set(ENTRIES, entries), inc(VERSION, 1L)))
                            .getMatchedCount()
                    == 1) {
                return owner;
            }
        }
    }

    @Override
    public void release(String conferenceId, Person person, String delegateId) {
        reservations.updateOne(
                eq("_id", idOf(conferenceId, person)),
                combine(pull(ENTRIES, new Document(DELEGATE, delegateId)), inc(VERSION, 1L)));
    }

    private static Document entry(Person person, String delegateId) {
        Document entry = new Document(DELEGATE, delegateId);
        return person.birthYear() == null ? entry : entry.append(BIRTH_YEAR, person.birthYear());
    }

    private static boolean mayBe(Document entry, Person person) {
        Integer year = entry.getInteger(BIRTH_YEAR);
        return year == null || person.birthYear() == null || year.equals(person.birthYear());
    }

    private static String idOf(String conferenceId, Person person) {
        return Ids.named("person", conferenceId, person.unit(), person.foldedName());
    }
}
