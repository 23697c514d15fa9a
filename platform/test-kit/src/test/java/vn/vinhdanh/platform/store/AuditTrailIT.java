package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.platform.store.Workshop.AN;
import static vn.vinhdanh.platform.store.Workshop.context;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.store.AuditVerification.Finding;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;

/** What an audit trail tells, and what it proves against a person who writes the database. */
class AuditTrailIT {

    private static final String LATER = "2100-01-01:a-key-of-the-audit-trails-of-the-tests";

    private Workshop workshop;
    private Instance instance;

    @BeforeEach
    void write_some_entries() {
        workshop = new Workshop();
        instance = new Instance(workshop);
        instance.parcels.add("p1", Parcel.open("xa-mau", "Gói 1"), context("open"));
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
        instance.parcels.change(
                "p1", null, context("rename").withReason("viết nhầm tên"), parcel -> parcel.rename("Gói 2"));
    }

    @AfterEach
    void close() {
        instance.close();
        workshop.close();
    }

    private List<AuditEntry> entries() {
        return instance.auditTrails.read("parcels", "p1", AN);
    }

    private AuditVerification verified() {
        return instance.auditTrails.verify("parcels", "p1", AN);
    }

    private static AuditVerification fault(int entries, long first, Finding finding) {
        return new AuditVerification(false, entries, first, finding);
    }

    private void tamper(Bson update) {
        workshop.database().getCollection("parcels").updateOne(new Document("_id", "p1"), update);
    }

    private Document stored() {
        return Objects.requireNonNull(workshop.database()
                .getCollection("parcels")
                .find(new Document("_id", "p1"))
                .first());
    }

    @Test
    void an_entry_tells_what_was_before_and_what_is_after() {
        assertThat(entries())
                .extracting(AuditEntry::changes)
                .containsExactly(
                        List.of(),
                        List.of(new AuditChange("notes.0", null, "\"a\"")),
                        List.of(new AuditChange("name", "\"Gói 1\"", "\"Gói 2\"")));
        assertThat(verified()).isEqualTo(AuditVerification.intact(3));
    }

    @Test
    void changed_values_are_found_and_erased_ones_leave_the_chain_whole() {
        tamper(Updates.set("history.2.changes.0.before", "\"Gói khác\""));
        assertThat(verified()).isEqualTo(fault(3, 3, Finding.VALUES_CHANGED));
        tamper(Updates.set("history.2.changes.0.before", "\"Gói 1\""));
        tamper(Updates.set("history.2.reason", "khác"));
        assertThat(verified()).isEqualTo(fault(3, 3, Finding.VALUES_CHANGED));

        instance.auditTrails.eraseValues("parcels", "p1", AN);

        assertThat(verified()).isEqualTo(AuditVerification.intact(3));
        assertThat(stored().get("history").toString()).contains("rename").doesNotContain("Gói", "nhầm", "khác");
        tamper(Updates.set("history.2.reason", "thêm vào"));
        assertThat(verified()).isEqualTo(fault(3, 3, Finding.VALUES_CHANGED));
    }

    @Test
    void a_trail_goes_on_after_its_values_were_erased() {
        instance.auditTrails.eraseValues("parcels", "p1", AN);
        instance.parcels.change("p1", null, context("rename"), parcel -> parcel.rename("Gói 3"));

        assertThat(verified()).isEqualTo(AuditVerification.intact(4));
        assertThat(entries().getLast().changes()).hasSize(1);
    }

    @Test
    void an_erasure_says_on_what_ground_and_not_what_was_there() {
        instance.parcels.change("p1", null, context("rename").erasing("hết thời hạn"), parcel -> parcel.rename("-"));
        instance.parcels.eraseTrail("p1", AN);
        instance.parcels.eraseTrail("p1", AN);

        assertThat(verified()).isEqualTo(AuditVerification.intact(4));
        assertThat(stored().get("history").toString()).contains("hết thời hạn").doesNotContain("Gói", "nhầm");
    }

    @Test
    void a_document_that_is_rewritten_with_a_correct_looking_chain_is_found() {
        List<AuditEntry> forged = withoutKeys(entries(), "kẻ gian");
        rewrite(forged, "Gói của kẻ gian");
        // It has no gap, and every hash follows from the one before; only the key is not there.
        assertThat(verified()).isEqualTo(fault(3, 1, Finding.ENTRY_WITHOUT_KEY));

        AuditChain another = new AuditChain(workshop.producer(), AuditKeys.of("2025-01-01:" + "x".repeat(40)));
        rewrite(another, "Gói của kẻ gian");
        assertThat(verified()).isEqualTo(fault(1, 1, Finding.ENTRY_CHANGED));

        AuditChain invented = new AuditChain(workshop.producer(), AuditKeys.of("2025-01-02:" + "x".repeat(40)));
        rewrite(invented, "Gói của kẻ gian");
        assertThat(verified()).isEqualTo(fault(1, 1, Finding.KEY_UNKNOWN));
    }

    @Test
    void entries_of_release_0_1_verify_in_their_form_and_none_follows_one_with_a_key() {
        rewrite(withoutKeys(entries(), "an"), "Gói 2");
        try (Instance updated = new Instance(workshop, AuditKeys.of(LATER))) {
            assertThat(updated.auditTrails.verify("parcels", "p1", AN)).isEqualTo(AuditVerification.intact(3));

            updated.parcels.change("p1", null, context("rename"), parcel -> parcel.rename("Gói 3"));
            assertThat(updated.auditTrails.verify("parcels", "p1", AN)).isEqualTo(AuditVerification.intact(4));

            List<AuditEntry> mixed = new ArrayList<>(updated.auditTrails.read("parcels", "p1", AN));
            mixed.add(withoutKey(mixed.getFirst(), 5, "kẻ gian"));
            rewrite(mixed, "Gói của kẻ gian");
            assertThat(updated.auditTrails.verify("parcels", "p1", AN))
                    .isEqualTo(fault(5, 5, Finding.ENTRY_WITHOUT_KEY));
        }
    }

    @Test
    void a_key_is_replaced_by_another_and_stays_in_the_list_for_what_it_signed() {
        String old = "2025-01-01:a-key-of-the-audit-trails-of-the-tests";
        String next = "2026-11-29:the-next-key-of-the-audit-trails-of-the-tests";

        assertThat(trails(AuditKeys.of(next + "," + old)).verify("parcels", "p1", AN))
                .isEqualTo(AuditVerification.intact(3));
        assertThat(trails(AuditKeys.of(next)).verify("parcels", "p1", AN)).isEqualTo(fault(3, 1, Finding.KEY_UNKNOWN));
        assertThat(AuditKeys.of(next + "," + old).current()).isEqualTo("2026-11-29");
    }

    @Test
    void a_trail_of_another_document_or_service_does_not_verify() {
        Document moved = stored();
        moved.put("_id", "p2");
        workshop.database().getCollection("parcels").insertOne(moved);

        assertThat(instance.auditTrails.verify("parcels", "p2", AN).finding()).isEqualTo(Finding.ENTRY_CHANGED);
        AuditTrails elsewhere = new AuditTrails(workshop.mongo(), new AuditChain("another", Instance.KEYS));
        elsewhere.add("parcels", AuditPolicy.of(Parcels.ParcelDocument.class, "parcel"));
        assertThat(elsewhere.verify("parcels", "p1", AN).finding()).isEqualTo(Finding.ENTRY_CHANGED);
    }

    @Test
    void each_event_carries_the_hash_of_the_entry_that_it_was_written_with() {
        instance.relay.start();
        Probe.await(() -> assertThat(workshop.published("p1")).hasSize(2));

        for (PublishedRecord event : workshop.published("p1")) {
            assertThat(entries())
                    .filteredOn(entry -> entry.events().contains(event.id()))
                    .extracting(AuditEntry::hash)
                    .containsExactly(event.headers().get("ce_headhash"));
        }
    }

    @Test
    void a_secret_is_in_no_entry_and_an_action_that_is_not_told_is_counted_only() {
        Parcels.WithSecrets parcels = new Parcels.WithSecrets(instance.support);
        Actor accountant = new Actor("ke-toan", "Kế toán (mẫu)", "xa-mau", "", Set.of(Role.ACCOUNTANT));
        parcels.add("s1", Parcel.open("xa-mau", "Gói 1"), context("open"));
        parcels.change("s1", null, context("note"), parcel -> parcel.note("a"));
        parcels.change(
                "s1",
                null,
                context("rename"),
                parcel -> parcel.note("b").state().rename("Gói 2"));

        assertThat(instance.auditTrails.read("secret-parcels", "s1", accountant))
                .extracting(AuditEntry::action)
                .containsExactly("open", "rename");
        assertThat(instance.auditTrails
                        .read("secret-parcels", "s1", accountant)
                        .getLast()
                        .changes())
                .containsExactly(new AuditChange("name", "\"Gói 1\"", "\"Gói 2\""));
        assertThat(instance.auditTrails.verify("secret-parcels", "s1", accountant))
                .isEqualTo(AuditVerification.intact(3));
        assertThatThrownBy(() -> instance.auditTrails.read("secret-parcels", "s1", AN))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.auditTrails.verify("secret-parcels", "s1", AN))
                .isInstanceOf(NotAllowed.class);
    }

    private AuditTrails trails(AuditKeys keys) {
        AuditTrails trails = new AuditTrails(workshop.mongo(), new AuditChain(workshop.producer(), keys));
        trails.add("parcels", AuditPolicy.of(Parcels.ParcelDocument.class, "parcel"));
        return trails;
    }

    /** The same entries by another actor, in the form of release 0.1, with every hash right. */
    private static List<AuditEntry> withoutKeys(List<AuditEntry> entries, String actor) {
        List<AuditEntry> forged = new ArrayList<>();
        for (AuditEntry entry : entries) {
            AuditEntry plain = withoutKey(entry, entry.number(), actor);
            forged.add(plain.withHash(plain.hashWithoutKey(
                    forged.isEmpty() ? AuditEntry.ROOT : forged.getLast().hash())));
        }
        return forged;
    }

    private static AuditEntry withoutKey(AuditEntry entry, long number, String actor) {
        return new AuditEntry(
                number,
                entry.at(),
                actor,
                entry.action(),
                entry.reason(),
                entry.correlationId(),
                entry.causationId(),
                entry.events(),
                entry.state(),
                "",
                null,
                null,
                null,
                null);
    }

    /** Straight in the store: history, head and state, as they would be if this had been written. */
    private void rewrite(List<AuditEntry> history, String name) {
        Document state = stored().get("state", Document.class).append("name", name);
        List<AuditEntry> whole = new ArrayList<>(history.subList(0, history.size() - 1));
        AuditEntry last = history.getLast();
        AuditEntry ending = new AuditEntry(
                last.number(),
                last.at(),
                last.actor(),
                last.action(),
                last.reason(),
                last.correlationId(),
                last.causationId(),
                last.events(),
                Digest.of(state),
                "",
                null,
                null,
                null,
                null);
        whole.add(ending.withHash(ending.hashWithoutKey(whole.getLast().hash())));
        write(whole, new AuditHead(2, whole.size(), whole.getLast().hash(), null), state);
    }

    /** With a key that the forger made up. */
    private void rewrite(AuditChain chain, String name) {
        Document state = stored().get("state", Document.class).append("name", name);
        PendingWrite.Target target =
                new PendingWrite.Target(new AuditChain.Subject("parcels", "p1"), AuditHead.NONE, null, state, null);
        String salt = chain.salt();
        AuditEntry entry = chain.entry(target, List.of(), context("open"), salt);
        write(List.of(entry), new AuditHead(2, 1, entry.hash(), salt), state);
    }

    private void write(List<AuditEntry> history, AuditHead head, Document state) {
        tamper(Updates.combine(
                Updates.set("history", instance.support.mongo().getConverter().convertToMongoType(history)),
                Updates.set("head", instance.support.mongo().getConverter().convertToMongoType(head)),
                Updates.set("state", state)));
    }
}
