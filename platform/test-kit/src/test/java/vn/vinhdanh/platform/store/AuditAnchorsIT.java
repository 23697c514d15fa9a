package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.platform.store.Workshop.AN;
import static vn.vinhdanh.platform.store.Workshop.context;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.anchors.AnchorPart;
import vn.vinhdanh.platform.anchors.AnchorTopic;
import vn.vinhdanh.platform.anchors.AnchorVerification;
import vn.vinhdanh.platform.anchors.AnchorVerification.Fault;
import vn.vinhdanh.platform.anchors.AnchorVerification.Finding;
import vn.vinhdanh.platform.anchors.AnchoredHead;
import vn.vinhdanh.platform.anchors.AuditAnchors;
import vn.vinhdanh.platform.anchors.DailyAnchors;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.PublishedRecord;

/** What the anchor on the topic finds of a person who writes the database and has the keys too. */
@ExtendWith(OutputCaptureExtension.class)
class AuditAnchorsIT {

    private static final String TYPE = "AuditAnchored.v1";

    private Workshop workshop;
    private Instance instance;
    private AuditAnchors anchors;

    @BeforeEach
    void write_two_parcels() {
        workshop = new Workshop();
        instance = new Instance(workshop);
        anchors = anchorsOf(instance);
        write("p1", "Gói 1");
        write("p2", "Gói 2");
    }

    @AfterEach
    void close() {
        instance.close();
        workshop.close();
    }

    private void write(String id, String name) {
        instance.parcels.add(id, Parcel.open("xa-mau", name), context("open"));
        instance.parcels.change(id, null, context("note"), parcel -> parcel.note("a"));
    }

    private AuditAnchors anchorsOf(Instance of) {
        return new AuditAnchors(
                of.auditTrails,
                workshop.mongo(),
                new AnchorTopic(workshop.connection(), workshop.producer()),
                Clock.systemUTC(),
                new Ids(Clock.systemUTC()));
    }

    private MongoCollection<Document> parcels() {
        return workshop.database().getCollection("parcels");
    }

    private List<PublishedRecord> published() {
        return KafkaTestClient.read(AnchorTopic.nameOf(workshop.producer()));
    }

    @Test
    void without_an_anchor_nothing_is_proved() {
        assertThat(anchors.verify().intact()).isFalse();
        assertThat(anchors.verify().anchor()).isNull();
    }

    @Test
    void what_was_written_since_changes_nothing_about_the_anchor() {
        assertThat(anchors.publish()).isEqualTo(2);
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("b"));
        write("p3", "Gói 3");

        AnchorVerification verified = anchors.verify();

        assertThat(verified.intact()).isTrue();
        assertThat(verified.heads()).isEqualTo(2);
    }

    /** The forger writes the document anew by the service's own code, with its keys: chain, outbox and state are right. */
    @Test
    void a_document_that_is_rewritten_with_its_chain_and_its_outbox_is_found() {
        anchors.publish();
        parcels().deleteOne(new Document("_id", "p1"));
        write("p1", "Gói của người khác");
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("b"));

        assertThat(instance.auditTrails.verify("parcels", "p1", AN).intact()).isTrue();
        assertThat(anchors.verify().findings()).containsExactly(new Fault("parcels", "p1", Finding.ENTRY_CHANGED));
    }

    @Test
    void a_document_that_is_gone_or_put_back_to_an_earlier_time_is_found() {
        Document earlier = parcels().find(new Document("_id", "p1")).first();
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("b"));
        anchors.publish();
        parcels().replaceOne(new Document("_id", "p1"), earlier);
        parcels().deleteOne(new Document("_id", "p2"));

        AnchorVerification verified = anchors.verify();

        assertThat(verified.faults()).isEqualTo(2);
        assertThat(verified.findings())
                .containsExactlyInAnyOrder(
                        new Fault("parcels", "p1", Finding.ENTRY_MISSING),
                        new Fault("parcels", "p2", Finding.DOCUMENT_MISSING));
    }

    /** As docs/runbooks/back-up-and-restore.md describes it. */
    @Test
    void a_restored_backup_differs_until_the_next_anchor_although_each_trail_is_intact() {
        Document backup = parcels().find(new Document("_id", "p1")).first();
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("b"));
        anchors.publish();
        parcels().replaceOne(new Document("_id", "p1"), backup);

        assertThat(instance.auditTrails.verify("parcels", "p1", AN).intact()).isTrue();
        assertThat(anchors.verify().findings()).containsExactly(new Fault("parcels", "p1", Finding.ENTRY_MISSING));

        Instance restored = new Instance(workshop);
        restored.parcels.change("p1", null, context("note"), parcel -> parcel.note("b"));
        restored.close();
        assertThat(anchors.verify().findings()).containsExactly(new Fault("parcels", "p1", Finding.ENTRY_CHANGED));

        anchors.publish();
        assertThat(anchors.verify().intact()).isTrue();
    }

    @Test
    void what_the_last_anchor_finds_is_in_the_log_when_the_next_one_takes_its_place(CapturedOutput log) {
        anchors.publish();
        parcels().deleteOne(new Document("_id", "p2"));

        new DailyAnchors(anchors, Clock.offset(Clock.systemUTC(), Duration.ofDays(1))).publishUnlessDone();

        assertThat(anchors.verify().intact()).isTrue();
        assertThat(log).contains("1 documents differ from the anchor of", "id=p2, finding=DOCUMENT_MISSING");
    }

    @Test
    void an_anchor_that_another_key_signs_proves_nothing() {
        Instance forger =
                new Instance(workshop, AuditKeys.of("2025-01-01:another-key-that-the-forger-made-up-himself"));
        anchorsOf(forger).publish();
        forger.close();

        assertThat(anchors.verify().findings()).extracting(Fault::finding).contains(Finding.NOT_SIGNED);
    }

    @Test
    void an_unfinished_anchor_does_not_hide_the_one_before() {
        anchors.publish();
        String first = anchors.verify().anchor();
        PublishedRecord part = published().getFirst();
        KafkaTestClient.publish(
                AnchorTopic.nameOf(workshop.producer()),
                TYPE,
                "begun-and-broken-off",
                part.value().replace(part.key(), "begun-and-broken-off"));

        assertThat(anchors.verify().anchor()).isEqualTo(first);
    }

    @Test
    void one_instance_of_two_publishes_today() {
        DailyAnchors one = new DailyAnchors(anchors, Clock.systemUTC());
        DailyAnchors other = new DailyAnchors(anchorsOf(instance), Clock.systemUTC());

        assertThat(List.of(one.publishUnlessDone(), other.publishUnlessDone(), one.publishUnlessDone()))
                .containsExactly(true, false, false);
        assertThat(published()).hasSize(2).allSatisfy(part -> Contracts.assertConforms("platform", TYPE, part.value()));
    }

    @Test
    void many_documents_are_anchored_in_parts() {
        for (int number = 0; number < 1_001; number++) {
            instance.parcels.add("q" + number, Parcel.open("xa-mau", "Gói"), context("open"));
        }
        anchors.publish();
        parcels().deleteOne(new Document("_id", "q999"));

        AnchorVerification verified = anchors.verify();

        assertThat(published()).hasSize(3);
        assertThat(verified.heads()).isEqualTo(1_003);
        assertThat(verified.findings()).containsExactly(new Fault("parcels", "q999", Finding.DOCUMENT_MISSING));
    }

    @Test
    void a_part_is_as_the_contract_has_it() {
        AnchorPart full = new AnchorPart(
                "nomination",
                "01989f3c-9b00-7c33-9d55-3fa1e2f7b0a1",
                Instant.parse("2025-08-20T18:01:00Z"),
                1,
                false,
                List.of(new AnchoredHead("decisions", "7c1e5a94-30c2-5f4d-8f0b-1a2b3c4d5e6f", 1, "3f".repeat(32))),
                "2025-01-01",
                "a4".repeat(32));

        Contracts.assertIsGolden(
                Contracts.golden("platform", TYPE, "full"), StateJson.mapper().writeValueAsString(full));
    }
}
