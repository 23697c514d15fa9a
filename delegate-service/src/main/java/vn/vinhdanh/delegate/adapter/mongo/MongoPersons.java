package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/**
 * One reservation document for each name, unit and birth year. Its id is a hash of them, so it holds no name. Several
 * people whom these do not tell apart are several entries.
 *
 * <p>Earlier versions had one document for each name without marks within a unit. Its entries count for the birth year
 * that they have, until the person has a document of its own.
 */
public final class MongoPersons implements Persons {

    private static final String ENTRIES = "entries";
    private static final String DELEGATE = "delegateId";
    private static final String VERSION = "version";

    @Document("persons")
    private record Reservation(String id, long version, List<Entry> entries) {}

    private record Entry(String delegateId, @Nullable Integer birthYear) {}

    private final MongoOperations mongo;

    public MongoPersons(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public List<String> claim(String conferenceId, Person person, String delegateId) {
        Query reservation = reservation(conferenceId, person);
        while (true) {
            Reservation found = mongo.findOne(reservation, Reservation.class);
            if (found != null && !found.entries().isEmpty()) {
                return found.entries().stream().map(Entry::delegateId).toList();
            }
            if (found == null) {
                String owner = ownerOfBefore(conferenceId, person).orElse(delegateId);
                mongo.upsert(
                        reservation,
                        new Update()
                                .setOnInsert(VERSION, 1L)
                                .setOnInsert(ENTRIES, List.of(new Entry(owner, person.birthYear()))),
                        Reservation.class);
            } else {
                Query unclaimed = query(where("_id").is(found.id()).and(VERSION).is(found.version()));
                mongo.updateFirst(
                        unclaimed,
                        new Update()
                                .set(ENTRIES, List.of(new Entry(delegateId, person.birthYear())))
                                .inc(VERSION, 1L),
                        Reservation.class);
            }
        }
    }

    @Override
    public void add(String conferenceId, Person person, String delegateId) {
        Criteria without = reservationOf(conferenceId, person)
                .and(ENTRIES + "." + DELEGATE)
                .ne(delegateId);
        mongo.updateFirst(
                query(without),
                new Update()
                        .push(ENTRIES, new Entry(delegateId, person.birthYear()))
                        .inc(VERSION, 1L),
                Reservation.class);
    }

    @Override
    public void release(String conferenceId, Person person, String delegateId) {
        Update without = new Update()
                .pull(ENTRIES, new org.bson.Document(DELEGATE, delegateId))
                .inc(VERSION, 1L);
        mongo.updateFirst(query(before(conferenceId, person)), without, Reservation.class);
        if (person.knowsBirthYear()) {
            mongo.updateFirst(reservation(conferenceId, person), without, Reservation.class);
        }
    }

    private Optional<String> ownerOfBefore(String conferenceId, Person person) {
        Reservation before = mongo.findOne(query(before(conferenceId, person)), Reservation.class);
        return before == null
                ? Optional.empty()
                : before.entries().stream()
                        .filter(entry -> Objects.equals(entry.birthYear(), person.birthYear()))
                        .map(Entry::delegateId)
                        .findFirst();
    }

    private static Query reservation(String conferenceId, Person person) {
        return query(reservationOf(conferenceId, person));
    }

    private static Criteria reservationOf(String conferenceId, Person person) {
        return where("_id")
                .is(Ids.named(
                        "identity",
                        conferenceId,
                        person.unit(),
                        person.exactName(),
                        Objects.toString(person.birthYear())));
    }

    private static Criteria before(String conferenceId, Person person) {
        return where("_id").is(Ids.named("person", conferenceId, person.unit(), person.foldedName()));
    }
}
