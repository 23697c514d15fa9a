package vn.vinhdanh.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks the operations that the services use, through MongoDB's own driver. */
class DocumentStoreIT {

    private static final DocumentStore STORE = DocumentStore.inMemory();
    private static MongoClient client;

    private MongoDatabase database;
    private MongoCollection<Document> nominations;

    @BeforeAll
    static void start() {
        STORE.start();
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new com.mongodb.ConnectionString(STORE.connectionString()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    @AfterAll
    static void stop() {
        client.close();
        STORE.close();
    }

    @BeforeEach
    void empty() {
        database = client.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
        nominations = database.getCollection("nominations");
    }

    /** It has no users. */
    @Test
    void only_programs_of_this_machine_reach_it() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, STORE.port()).close())
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void the_health_check_of_the_services_is_answered() {
        Document hello = database.runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
        assertThat(database.runCommand(new Document("ping", 1)).get("ok")).isEqualTo(1.0);
        assertThat(database.runCommand(new Document("buildInfo", 1)).getString("version"))
                .startsWith("5.0");
    }

    @Test
    void an_id_exists_only_once() {
        nominations.insertOne(new Document("_id", "one"));

        assertThatThrownBy(() -> nominations.insertOne(new Document("_id", "one")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(11000));
        assertThat(nominations.countDocuments()).isOne();
    }

    @Test
    void one_update_guarded_by_the_version_changes_state_outbox_and_history_together() {
        nominations.insertOne(new Document("_id", "one")
                .append("version", 1L)
                .append("state", new Document("name", "Bà Lan"))
                .append("lease", "relay-1")
                .append("outbox", List.of(new Document("id", "a"), new Document("id", "b"))));

        long changed = nominations
                .updateOne(
                        and(eq("_id", "one"), eq("version", 1L)),
                        combine(
                                set("state", new Document("name", "Ông Bình")),
                                inc("version", 1L),
                                pushEach("outbox", List.of(new Document("id", "c"))),
                                pushEach("history", List.of("submitted")),
                                unset("lease")))
                .getModifiedCount();
        long stale = nominations
                .updateOne(and(eq("_id", "one"), eq("version", 1L)), inc("version", 1L))
                .getMatchedCount();
        nominations.updateOne(eq("_id", "one"), pull("outbox", in("id", "a", "c")));

        assertThat(changed).isOne();
        assertThat(stale).isZero();
        assertThat(nominations.find(eq("_id", "one")).first())
                .isEqualTo(new Document("_id", "one")
                        .append("version", 2L)
                        .append("state", new Document("name", "Ông Bình"))
                        .append("outbox", List.of(new Document("id", "b")))
                        .append("history", List.of("submitted")));
    }

    @Test
    void queries_of_the_services_return_the_right_documents() {
        Instant noon = Instant.parse("2025-08-28T05:00:00Z");
        nominations.insertMany(List.of(
                new Document("_id", "a").append("outbox", List.of()).append("rank", 3),
                new Document("_id", "b")
                        .append("outbox", List.of("x"))
                        .append("rank", 1)
                        .append("since", Date.from(noon)),
                new Document("_id", "c").append("rank", 2).append("since", Date.from(noon.plusSeconds(60)))));

        assertThat(ids(nominations.find(size("outbox", 0)))).containsExactly("a");
        assertThat(ids(nominations.find(and(eq("_id", "b"), size("outbox", 1)))))
                .containsExactly("b");
        assertThat(ids(nominations.find(in("_id", "c", "a", "z")))).containsExactlyInAnyOrder("a", "c");
        assertThat(ids(nominations.find(exists("since")).sort(Sorts.ascending("_id"))))
                .containsExactly("b", "c");
        assertThat(ids(nominations.find(exists("since", false)))).containsExactly("a");
        assertThat(ids(nominations.find(lt("since", Date.from(noon.plusSeconds(1))))))
                .containsExactly("b");
        assertThat(ids(nominations.find(or(eq("rank", 3), eq("rank", 2))).sort(Sorts.descending("rank"))))
                .containsExactly("a", "c");
        assertThat(ids(nominations.find().sort(Sorts.ascending("rank")).skip(1).limit(1)))
                .containsExactly("c");
        assertThat(nominations
                        .find(eq("_id", "b"))
                        .projection(Projections.include("rank"))
                        .first())
                .isEqualTo(new Document("_id", "b").append("rank", 1));
        assertThat(nominations.countDocuments(exists("outbox"))).isEqualTo(2);
    }

    @Test
    void a_bulk_write_stops_at_its_first_error_when_ordered_and_goes_on_when_not() {
        nominations.insertOne(new Document("_id", "taken"));
        List<InsertOneModel<Document>> inserts = List.of(
                new InsertOneModel<>(new Document("_id", "first")),
                new InsertOneModel<>(new Document("_id", "taken")),
                new InsertOneModel<>(new Document("_id", "last")));

        assertThatThrownBy(() -> nominations.bulkWrite(inserts))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        refused -> assertThat(refused.getWriteResult().getInsertedCount())
                                .isOne());
        assertThat(nominations.countDocuments()).isEqualTo(2);

        assertThatThrownBy(() -> nominations.bulkWrite(inserts, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, refused -> {
                    assertThat(refused.getWriteResult().getInsertedCount()).isOne();
                    assertThat(refused.getWriteErrors())
                            .extracting(error -> error.getIndex())
                            .containsExactly(0, 1);
                });
        assertThat(nominations.countDocuments()).isEqualTo(3);
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_its_first_error() {
        nominations.insertMany(List.of(new Document("_id", 1).append("n", "text"), new Document("_id", 2)));

        assertThatThrownBy(() -> nominations.bulkWrite(List.of(
                        new UpdateOneModel<>(eq("_id", 2), inc("n", 1)),
                        new UpdateOneModel<>(eq("_id", 1), inc("n", 1)),
                        new UpdateOneModel<>(eq("_id", 2), inc("n", 1)))))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, refused -> {
                    assertThat(refused.getWriteErrors().getFirst().getIndex()).isOne();
                    assertThat(refused.getWriteResult().getModifiedCount()).isOne();
                });
        assertThat(nominations.find(eq("_id", 2)).first()).containsEntry("n", 1);
    }

    @Test
    void upserts_and_find_and_update_answer_as_in_mongodb() {
        var upserted = nominations.updateOne(eq("_id", "new"), set("state", "draft"), new UpdateOptions().upsert(true));
        Document leased = nominations.findOneAndUpdate(
                and(eq("_id", "new"), exists("lease", false)),
                set("lease", "relay-1"),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        Document again =
                nominations.findOneAndUpdate(and(eq("_id", "new"), exists("lease", false)), set("lease", "relay-2"));

        assertThat(upserted.getUpsertedId().asString().getValue()).isEqualTo("new");
        assertThat(leased).containsEntry("lease", "relay-1").containsEntry("state", "draft");
        assertThat(again).isNull();
    }

    @Test
    void indexes_are_accepted_listed_and_used() {
        for (int i = 0; i < 300; i++) {
            nominations.insertOne(new Document("_id", i).append("state", new Document("unit", "u" + i % 3)));
        }
        nominations.createIndex(Indexes.ascending("state.unit", "_id"));
        nominations.createIndex(Indexes.ascending("since"), new IndexOptions().sparse(true));
        nominations.createIndex(
                Indexes.ascending("lease"),
                new IndexOptions().partialFilterExpression(exists("lease")).name("leased"));
        nominations.updateMany(eq("state.unit", "u0"), set("state.unit", "u1"));
        nominations.deleteMany(and(eq("state.unit", "u2"), lt("_id", 100)));
        nominations.updateOne(eq("_id", 299), set("since", new Date(5)));

        assertThat(nominations.countDocuments(eq("state.unit", "u0"))).isZero();
        assertThat(nominations.countDocuments(eq("state.unit", "u1"))).isEqualTo(200);
        assertThat(nominations.countDocuments(in("state.unit", "u2", "u0"))).isEqualTo(67);
        assertThat(ids(nominations.find(lt("since", new Date(6))))).containsExactly("299");
        assertThat(nominations
                        .listIndexes()
                        .map(index -> index.getString("name"))
                        .into(new ArrayList<>()))
                .containsExactlyInAnyOrder("_id_", "state.unit_1__id_1", "since_1", "leased");
    }

    @Test
    void an_index_finds_a_list_by_each_of_its_values() {
        nominations.createIndex(Indexes.ascending("members.unit"));
        nominations.insertOne(new Document("_id", 1)
                .append("members", List.of(new Document("unit", "a"), new Document("unit", "b"))));
        nominations.insertOne(new Document("_id", 2).append("members", List.of()));

        assertThat(ids(nominations.find(eq("members.unit", "b")))).containsExactly("1");
        nominations.updateOne(eq("_id", 1), pull("members", eq("unit", "b")));
        assertThat(ids(nominations.find(eq("members.unit", "b")))).isEmpty();
        assertThat(ids(nominations.find(eq("members.unit", "a")))).containsExactly("1");
    }

    @Test
    void a_page_is_sorted_before_it_is_limited_also_with_an_index() {
        nominations.createIndex(Indexes.ascending("commune", "_id"));
        for (int i = 99; i >= 10; i--) {
            nominations.insertOne(new Document("_id", "n" + i).append("commune", i % 2 == 0 ? "a" : "b"));
        }

        assertThat(ids(nominations
                        .find(and(eq("commune", "a"), gt("_id", "n50")))
                        .sort(Sorts.ascending("_id"))
                        .skip(1)
                        .limit(3)))
                .containsExactly("n54", "n56", "n58");
    }

    @Test
    void a_page_is_right_with_either_of_two_indexes() {
        nominations.createIndex(Indexes.ascending("commune", "conference", "_id"));
        nominations.createIndex(Indexes.ascending("commune", "_id"));
        for (int i = 0; i < 6; i++) {
            nominations.insertOne(
                    new Document("_id", i).append("commune", "mau-son").append("conference", "c" + i % 2));
        }

        assertThat(ids(nominations
                        .find(and(eq("commune", "mau-son"), gt("_id", 1)))
                        .sort(Sorts.ascending("_id"))
                        .limit(3)))
                .containsExactly("2", "3", "4");
    }

    @Test
    void documents_are_counted_with_and_without_an_index() {
        assertThat(nominations.countDocuments()).isZero();
        nominations.createIndex(Indexes.ascending("commune"));
        for (int i = 0; i < 10; i++) {
            nominations.insertOne(
                    new Document("_id", i).append("commune", i < 7 ? "a" : "b").append("rank", i % 2));
        }

        assertThat(nominations.countDocuments()).isEqualTo(10);
        assertThat(nominations.countDocuments(eq("commune", "a"))).isEqualTo(7);
        assertThat(nominations.countDocuments(and(eq("commune", "a"), eq("rank", 1))))
                .isEqualTo(3);
        assertThat(nominations.countDocuments(eq("rank", 1))).isEqualTo(5);
        assertThat(nominations.countDocuments(eq("commune", "c"))).isZero();
        assertThat(database.getCollection("none").countDocuments()).isZero();
    }

    @Test
    void a_unique_sparse_index_rejects_duplicates_and_ignores_absent_fields() {
        nominations.createIndex(
                Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
        nominations.insertMany(List.of(new Document("_id", 1).append("number", "05"), new Document("_id", 2)));
        nominations.insertOne(new Document("_id", 3));

        assertThatThrownBy(() -> nominations.updateOne(eq("_id", 2), set("number", "05")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(11000));
        assertThat(nominations.find(eq("_id", 2)).first()).isEqualTo(new Document("_id", 2));
    }

    @Test
    void equal_numbers_of_different_types_are_one_id_and_uuids_are_ids() {
        UUID id = UUID.randomUUID();
        nominations.insertMany(List.of(new Document("_id", 7L), new Document("_id", id)));

        assertThat(nominations.find(eq("_id", 7)).first()).isEqualTo(new Document("_id", 7L));
        assertThat(nominations.find(eq("_id", id)).first()).isEqualTo(new Document("_id", id));
    }

    @Test
    void a_reader_never_sees_half_of_an_update() throws Exception {
        nominations.insertOne(
                new Document("_id", "one").append("a", 0).append("b", 0).append("c", 0));
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 1; i <= 2_000; i++) {
                nominations.updateOne(eq("_id", "one"), combine(set("a", i), set("b", i), set("c", i)));
            }
        });
        List<Document> torn = new ArrayList<>();
        while (writer.isAlive()) {
            Document seen = nominations.find(eq("_id", "one")).first();
            if (!seen.get("a").equals(seen.get("b")) || !seen.get("b").equals(seen.get("c"))) {
                torn.add(seen);
            }
        }
        writer.join();

        assertThat(torn).isEmpty();
    }

    @Test
    void a_large_answer_comes_in_batches_and_a_database_can_be_dropped() {
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(new Document("_id", i));
        }
        nominations.insertMany(many, new InsertManyOptions().ordered(false));

        assertThat(nominations.find().batchSize(90).into(new ArrayList<>())).hasSize(1_000);
        assertThat(database.listCollectionNames().into(new ArrayList<>())).containsExactly("nominations");
        database.drop();
        assertThat(nominations.countDocuments()).isZero();
        assertThat(database.listCollectionNames().into(new ArrayList<>())).isEmpty();
    }

    private static List<String> ids(Iterable<Document> found) {
        List<String> ids = new ArrayList<>();
        found.forEach(document -> ids.add(document.get("_id").toString()));
        return ids;
    }
}
