package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/**
 * One reservation document for each name within a unit. Its id is a hash of both, so it holds no name. Several people
 * of one name are several entries.
 */
public final class MongoPersons implements Persons {

    private static final String ENTRIES = "entries";
    private static final String VERSION = "version";

    @Document("persons")
    private record Reservation(String id, long version, List<Entry> entries) {}

    private record Entry(String delegateId, @Nullable Integer birthYear) {

        boolean mayBe(Person person) {
            return birthYear == null || person.birthYear() == null || birthYear.equals(person.birthYear());
        }
    }

    private final MongoOperations mongo;

    public MongoPersons(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public String claim(String conferenceId, Person person, String delegateId) {
        Query reservation = reservation(conferenceId, person);
        UpdateResult result = mongo.upsert(
                reservation,
                new Update()
                        .setOnInsert(VERSION, 1L)
                        .setOnInsert(ENTRIES, List.of(new Entry(delegateId, person.birthYear()))),
                Reservation.class);
        return result.getUpsertedId() != null ? delegateId : claimAmongOthers(reservation, person, delegateId);
    }

    private String claimAmongOthers(Query wanted, Person person, String delegateId) {
        while (true) {
            Reservation found = mongo.findOne(wanted, Reservation.class);
            if (found == null) {
                throw new IllegalStateException("reservations of persons are never deleted");
            }
            Optional<Entry> known = found.entries().stream()
                    .filter(entry -> entry.mayBe(person))
                    .findFirst();
            boolean learnsBirthYear = person.birthYear() != null
                    && known.filter(entry -> entry.birthYear() == null).isPresent();
            if (known.isPresent() && !learnsBirthYear) {
                return known.get().delegateId();
            }
            String owner = known.map(Entry::delegateId).orElse(delegateId);
            List<Entry> entries = new ArrayList<>(found.entries());
            known.ifPresent(entries::remove);
            entries.add(new Entry(owner, person.birthYear()));
            Query unchanged = query(where("_id").is(found.id()).and(VERSION).is(found.version()));
            Update update = new Update().set(ENTRIES, entries).inc(VERSION, 1L);
            if (mongo.updateFirst(unchanged, update, Reservation.class).getMatchedCount() == 1) {
                return owner;
            }
        }
    }

    @Override
    public void release(String conferenceId, Person person, String delegateId) {
        mongo.updateFirst(
                reservation(conferenceId, person),
                new Update()
                        .pull(ENTRIES, new org.bson.Document("delegateId", delegateId))
                        .inc(VERSION, 1L),
                Reservation.class);
    }

    private static Query reservation(String conferenceId, Person person) {
        return query(where("_id").is(Ids.named("person", conferenceId, person.unit(), person.foldedName())));
    }
}
