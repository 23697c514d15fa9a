package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.testkit.Probe;

class CreationTimesIT {

    @AutoClose
    private final Workshop workshop = new Workshop();

    @AutoClose
    private final Instance instance = new Instance(workshop);

    @Test
    void documents_of_earlier_versions_get_the_time_of_their_first_audit_entry() {
        instance.parcels.create("b", Parcel.open("xa-mau", "cũ"), Workshop.context("open"));
        instance.parcels.change("b", null, Workshop.context("note"), parcel -> parcel.note("một"));
        MongoCollection<Document> parcels = workshop.database().getCollection("parcels");
        parcels.updateOne(new Document("_id", "b"), new Document("$unset", new Document("createdAt", "")));
        assertThat(createdAt("b")).isNull();

        new CreationTimes(workshop.mongo(), instance.auditTrails).afterSingletonsInstantiated();

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
    void the_newest_come_first_and_equal_times_are_in_the_order_of_the_ids() {
        for (String id : List.of("c", "a", "d", "b")) {
            instance.parcels.create(id, Parcel.open("xa-mau", id), Workshop.context("open"));
        }
        MongoCollection<Document> parcels = workshop.database().getCollection("parcels");
        Date time = createdAt("d");
        parcels.updateOne(new Document("_id", "a"), new Document("$set", new Document("createdAt", time)));
        parcels.updateOne(
                new Document("_id", "b"),
                new Document("$set", new Document("createdAt", new Date(time.getTime() + 1))));
        parcels.updateOne(
                new Document("_id", "c"),
                new Document("$set", new Document("createdAt", new Date(time.getTime() - 1))));

        assertThat(newest(null, 4)).containsExactly("b", "d", "a", "c");
        assertThat(newest("d", 2)).containsExactly("a", "c");
    }

    private List<String> newest(String after, int limit) {
        return instance.parcels.newest(Criteria.where("commune").is("xa-mau"), after, limit).stream()
                .map(Versioned::id)
                .toList();
    }

    private Date createdAt(String id) {
        Document found = workshop.database()
                .getCollection("parcels")
                .find(new Document("_id", id))
                .first();
        return found.getDate("createdAt");
    }
}
