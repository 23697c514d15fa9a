package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.platform.store.Workshop.AN;
import static vn.vinhdanh.platform.store.Workshop.STRANGER;
import static vn.vinhdanh.platform.store.Workshop.context;

import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.AuditVerification.Finding;
import vn.vinhdanh.testkit.Probe;

class AggregateStoreIT {

    private Workshop workshop;
    private Instance instance;

    @BeforeEach
    void open() {
        workshop = new Workshop();
        instance = new Instance(workshop);
        instance.parcels.add("p1", Parcel.open("xa-mau", "Gói 1"), context("open"));
    }

    @AfterEach
    void close() {
        instance.close();
        workshop.close();
    }

    @Test
    void an_id_is_given_once() {
        assertThat(instance.parcels.add("p1", Parcel.open("xa-mau", "Gói khác"), context("open")))
                .isFalse();
        assertThat(instance.parcels.get("p1", AN).state().name()).isEqualTo("Gói 1");
    }

    @Test
    void a_change_moves_the_version_by_one() {
        Versioned<Parcel> changed = instance.parcels.change("p1", 1L, context("note"), parcel -> parcel.note("a"));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(instance.parcels.get("p1", AN)).isEqualTo(changed);
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));

        assertThatThrownBy(() -> instance.parcels.change("p1", 1L, context("note"), parcel -> parcel.note("b")))
                .isInstanceOf(StaleVersion.class);
        assertThat(instance.parcels.get("p1", AN).state().notes()).containsExactly("a");
    }

    @Test
    void the_first_change_makes_the_aggregate() {
        Parcel beginning = Parcel.open("xa-mau", "Gói 2").state();

        assertThat(instance.parcels
                        .changeOrBegin("p2", beginning, null, context("rename"), parcel -> parcel.rename("Gói 2"))
                        .version())
                .as("nothing has changed")
                .isZero();
        assertThat(instance.parcels.find("p2")).isEmpty();
        assertThatThrownBy(() -> instance.parcels.changeOrBegin(
                        "p2", beginning, 1L, context("note"), parcel -> parcel.note("a")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> instance.parcels.changeOrBegin(
                        "p2", beginning, VersionRequired.NONE, context("note"), parcel -> parcel.note("a")))
                .isInstanceOf(VersionRequired.class);
        assertThat(instance.parcels
                        .changeOrBegin("p2", beginning, 0L, context("note"), parcel -> parcel.note("a"))
                        .version())
                .isEqualTo(1);
        assertThatThrownBy(() -> instance.parcels.changeOrBegin(
                        "p2", beginning, 0L, context("note"), parcel -> parcel.note("b")))
                .isInstanceOf(StaleVersion.class);
        assertThat(instance.parcels
                        .changeOrBegin("p2", beginning, null, context("note"), parcel -> parcel.note("b"))
                        .state()
                        .notes())
                .containsExactly("a", "b");
    }

    @Test
    void another_communes_data_does_not_exist() {
        assertThatThrownBy(() -> instance.parcels.get("p1", STRANGER)).isInstanceOf(NotFound.class);
        CommandContext foreign =
                new CommandContext(STRANGER, "note", null, java.time.Instant.now(), "0".repeat(32), null);
        assertThatThrownBy(() -> instance.parcels.change("p1", null, foreign, parcel -> parcel.note("a")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> instance.auditTrails.read("parcels", "p1", STRANGER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_decision_that_changes_nothing_writes_nothing() {
        instance.parcels.change("p1", null, context("rename"), parcel -> parcel.rename("Gói 1"));

        assertThat(instance.parcels.get("p1", AN).version()).isEqualTo(1);
    }

    @Test
    void fifty_writers_at_once_lose_nothing() throws Exception {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Versioned<Parcel>>> tasks = IntStream.range(0, 50)
                    .mapToObj(i -> (Callable<Versioned<Parcel>>) () -> retried(
                            () -> instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("n" + i))))
                    .toList();
            for (Future<Versioned<Parcel>> written : writers.invokeAll(tasks)) {
                written.get();
            }
        }
        assertThat(instance.parcels.get("p1", AN).state().notes()).hasSize(50).doesNotHaveDuplicates();
        assertThat(instance.auditTrails.verify("parcels", "p1", AN)).isEqualTo(AuditVerification.intact(51));
    }

    @Test
    void writes_of_another_instance_are_read_and_continued() {
        try (Instance other = new Instance(workshop)) {
            other.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
            assertThat(instance.parcels.get("p1", AN).state().notes()).containsExactly("a");

            other.parcels.change("p1", null, context("note"), parcel -> parcel.note("b"));
            instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("c"));
        }
        assertThat(instance.parcels.get("p1", AN).state().notes()).containsExactly("a", "b", "c");
        assertThat(instance.auditTrails.verify("parcels", "p1", AN)).isEqualTo(AuditVerification.intact(4));
    }

    @Test
    void a_refusal_counts_only_on_the_stored_state() {
        try (Instance other = new Instance(workshop)) {
            other.parcels.change("p1", null, context("rename"), parcel -> parcel.rename("Gói 2"));
        }
        instance.parcels.change("p1", null, context("note"), parcel -> {
            if (parcel.name().equals("Gói 1")) {
                throw new IllegalStateException("Gói 1 nhận ghi chú");
            }
            return parcel.note("a");
        });

        assertThat(instance.parcels.get("p1", AN).state().notes()).containsExactly("a");
    }

    @Test
    void a_change_of_another_instance_can_be_changed_back() {
        try (Instance other = new Instance(workshop)) {
            other.parcels.change("p1", null, context("rename"), parcel -> parcel.rename("Gói 2"));
        }
        instance.parcels.change("p1", null, context("rename"), parcel -> parcel.rename("Gói 1"));

        assertThat(instance.parcels.get("p1", AN).state().name()).isEqualTo("Gói 1");
        assertThat(instance.parcels.get("p1", AN).version()).isEqualTo(3);
    }

    /**
     * A version that was read before the store was killed may never have been on its disk; the next writer then takes
     * the same number.
     */
    @Test
    void the_guard_tells_two_documents_of_the_same_version_apart() {
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("never on the disk"));
        try (Instance other = new Instance(workshop)) {
            workshop.database().getCollection("parcels").deleteOne(new Document("_id", "p1"));
            other.parcels.add("p1", Parcel.open("xa-mau", "Gói 1"), context("open"));
            other.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
        }
        assertThat(instance.parcels.get("p1", AN).state().notes()).containsExactly("a");
        instance.parcels.change("p1", 2L, context("note"), parcel -> parcel.note("b"));

        assertThat(instance.parcels.get("p1", AN).state().notes()).containsExactly("a", "b");
        assertThat(instance.auditTrails.verify("parcels", "p1", AN)).isEqualTo(AuditVerification.intact(3));
    }

    @Test
    void the_audit_trail_has_actor_action_and_reason_and_verifies() {
        instance.parcels.change("p1", null, context("note").withReason("vì thiếu"), parcel -> parcel.note("a"));

        List<AuditEntry> history = instance.auditTrails.read("parcels", "p1", AN);
        assertThat(history).extracting(AuditEntry::action).containsExactly("open", "note");
        assertThat(history.getLast().actor()).isEqualTo("an");
        assertThat(history.getLast().reason()).isEqualTo("vì thiếu");
        assertThat(instance.auditTrails.verify("parcels", "p1", AN).intact()).isTrue();
    }

    @Test
    void a_changed_audit_entry_is_detected() {
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
        tamper(Updates.set("history.0.actor", "nobody"));

        assertThat(instance.auditTrails.verify("parcels", "p1", AN))
                .isEqualTo(new AuditVerification(false, 2, 1, Finding.ENTRY_CHANGED));
    }

    @Test
    void a_removed_audit_entry_is_detected() {
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
        tamper(Updates.popLast("history"));

        assertThat(instance.auditTrails.verify("parcels", "p1", AN).intact()).isFalse();
    }

    @Test
    void a_state_changed_without_an_audit_entry_is_detected() {
        instance.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
        tamper(Updates.set("state.name", "Gói của người khác"));

        assertThat(instance.auditTrails.verify("parcels", "p1", AN))
                .isEqualTo(new AuditVerification(false, 2, 3, Finding.STATE_CHANGED));
    }

    @Test
    void a_large_document_is_read_changed_and_published() {
        String chapter = "chữ ".repeat(20_000);
        for (int i = 0; i < 30; i++) {
            instance.parcels.change("p1", null, context("note"), parcel -> parcel.note(chapter));
        }
        instance.relay.start();

        Probe.await(() -> assertThat(workshop.published("p1")).hasSize(31));
        Probe.await(() -> assertThat(workshop.waiting()).isZero());
        assertThat(instance.parcels.get("p1", AN).state().notes()).hasSize(30);
    }

    @Test
    void a_full_document_refuses_a_write_and_stays_unchanged() {
        String half = "x".repeat(6 * 1024 * 1024);
        instance.parcels.change("p1", null, context("rename"), parcel -> parcel.rename(half));

        assertThatThrownBy(() -> instance.parcels.change(
                        "p1", null, context("rename"), parcel -> parcel.rename(half + half + half)))
                .isInstanceOf(DocumentIsFull.class);
        assertThat(instance.parcels.get("p1", AN).state().name()).isEqualTo(half);
    }

    @Test
    void an_event_too_large_for_the_broker_is_refused_at_the_write() {
        String large = "ệ".repeat(400_000);

        assertThatThrownBy(() -> instance.parcels.change("p1", null, context("note"), parcel -> parcel.note(large)))
                .isInstanceOf(AnEventFitsIntoOneMessage.class);
        assertThat(instance.parcels.get("p1", AN).version()).isEqualTo(1);
    }

    private void tamper(org.bson.conversions.Bson update) {
        workshop.database().getCollection("parcels").updateOne(new Document("_id", "p1"), update);
    }

    /** Retries as a client does after 412. */
    private static <T> T retried(Callable<T> call) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                return call.call();
            } catch (StaleVersion busy) {
                if (attempt == 20) {
                    throw busy;
                }
            }
        }
    }
}
