package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.testkit.Probe;

class CreationTimesIT {

    @AutoClose
    private final Workshop workshop = new Workshop();

    @AutoClose
    private final Instance instance = new Instance(workshop);

    @Document("parcels")
    @CompoundIndex(def = "{'commune': 1, 'createdAt': 1}", useGeneratedName = true)
    private record ParcelsByCreation() {}

    @Document("parcels")
    @CompoundIndex(def = "{'commune': 1, 'state.label': 1}", useGeneratedName = true)
    private record ParcelsByLabel() {}

    @Document("crates")
    @CompoundIndex(def = "{'createdAt': 1}", useGeneratedName = true)
    private record CratesByCreation() {}

    @Test
    void documents_of_earlier_versions_get_the_time_of_their_first_audit_entry() {
        createWithoutTime("b");
        instance.parcels.change("b", null, Workshop.context("note"), parcel -> parcel.note("một"));

        createIndexes(ParcelsByCreation.class);

        Instant first = instance.auditTrails
                .read("parcels", "b", Workshop.AN)
                .getFirst()
                .at();
        Probe.await(() -> assertThat(createdAt("b")).isNotNull());
        assertThat(Duration.between(createdAt("b").toInstant(), first)).isLessThan(Duration.ofMillis(1));
        assertThat(instance.auditTrails.verify("parcels", "b", Workshop.AN).intact())
                .isTrue();
    }

    @Test
    void a_collection_that_no_index_lists_by_creation_is_left_as_it_is() {
        createWithoutTime("b");

        MongoCollection<org.bson.Document> crates = workshop.database().getCollection("crates");
        crates.insertOne(org.bson.Document.parse("{_id: 'x', history: [{at: '2025-08-23T02:15:00Z'}]}"));

        createIndexes(ParcelsByLabel.class, CratesByCreation.class);

        Probe.await(() -> assertThat(crates.find().first()).containsKey("createdAt"));
        assertThat(createdAt("b")).isNull();
    }

    @Test
    void the_newest_come_first_and_equal_times_are_in_the_order_of_the_ids() {
        for (String id : List.of("c", "a", "d", "b")) {
            instance.parcels.create(id, Parcel.open("xa-mau", id), Workshop.context("open"));
        }
        MongoCollection<org.bson.Document> parcels = parcels();
        Date time = createdAt("d");
        parcels.updateOne(
                new org.bson.Document("_id", "a"),
                new org.bson.Document("$set", new org.bson.Document("createdAt", time)));
        parcels.updateOne(
                new org.bson.Document("_id", "b"),
                new org.bson.Document("$set", new org.bson.Document("createdAt", new Date(time.getTime() + 1))));
        parcels.updateOne(
                new org.bson.Document("_id", "c"),
                new org.bson.Document("$set", new org.bson.Document("createdAt", new Date(time.getTime() - 1))));

        assertThat(newest(null, 4)).containsExactly("b", "d", "a", "c");
        assertThat(newest("d", 2)).containsExactly("a", "c");
    }

    private List<String> newest(String after, int limit) {
        return instance.parcels.newest(Criteria.where("commune").is("xa-mau"), after, limit).stream()
                .map(Versioned::id)
                .toList();
    }

    private void createWithoutTime(String id) {
        instance.parcels.create(id, Parcel.open("xa-mau", "cũ"), Workshop.context("open"));
        parcels()
                .updateOne(
                        new org.bson.Document("_id", id),
                        new org.bson.Document("$unset", new org.bson.Document("createdAt", "")));
        assertThat(createdAt(id)).isNull();
    }

    private void createIndexes(Class<?>... types) {
        MongoTemplate mongo = workshop.mongo();
        DeclaredIndexes indexes = new DeclaredIndexes(
                mongo, (MongoMappingContext) mongo.getConverter().getMappingContext());
        List.of(types).forEach(indexes::declare);
        indexes.afterSingletonsInstantiated();
    }

    private Date createdAt(String id) {
        return parcels().find(new org.bson.Document("_id", id)).first().getDate("createdAt");
    }

    private MongoCollection<org.bson.Document> parcels() {
        return workshop.database().getCollection("parcels");
    }
}
