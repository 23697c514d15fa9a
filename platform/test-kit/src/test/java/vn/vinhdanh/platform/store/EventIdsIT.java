package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.platform.store.Workshop.AN;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.testkit.Probe;

/** Two different events never have one id. */
class EventIdsIT {

    private static final Instant AT = Instant.parse("2026-11-29T00:00:00Z");
    private static final CommandContext NOTE = context("note", AT, "1".repeat(32), null);

    private Workshop workshop;
    private Instance instance;

    @BeforeEach
    void open() {
        workshop = new Workshop();
        instance = new Instance(workshop);
        instance.parcels.add("p1", Parcel.open("xa-mau", "Gói 1"), context("open", AT, "0".repeat(32), null));
    }

    @AfterEach
    void close() {
        instance.close();
        workshop.close();
    }

    /** A database that is put back gives the same sequence numbers to other events. */
    @Test
    void events_that_take_the_place_of_others_after_a_restore_have_other_ids() {
        Document saved = stored();
        Set<String> ids = new HashSet<>();
        List<CommandContext> writes = List.of(
                NOTE,
                context("note", AT.plusNanos(1), "1".repeat(32), null),
                context("note", AT, "2".repeat(32), null),
                context("note", AT, "1".repeat(32), "cause"));
        for (CommandContext write : writes) {
            for (String note : List.of("a", "b")) {
                restore(saved);
                ids.add(idOfNote(write, note));
            }
        }
        assertThat(ids).hasSize(8);

        restore(saved);
        instance.parcels.change("p1", null, NOTE.withAction("rename"), parcel -> parcel.rename("Gói 2"));
        assertThat(ids).doesNotContain(idOfNote(NOTE, "a"));
    }

    @Test
    void an_event_that_is_sent_again_keeps_its_id() {
        String id = idOfNote(NOTE, "a");
        Document waiting = stored();
        instance.relay.start();
        Probe.await(() -> assertThat(workshop.waiting()).isZero());

        waiting.remove("lease");
        waiting.put("pendingSince", java.util.Date.from(AT));
        restore(waiting);

        Probe.await(() -> assertThat(workshop.published("p1").stream()
                        .filter(record -> record.id().equals(id)))
                .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void services_with_the_same_collection_give_different_ids() {
        PendingWrite.Target target = new PendingWrite.Target(
                new AuditChain.Subject("parcels", "p1"), AuditHead.NONE, null, new Document(), null);

        assertThat(new AuditChain("program", Instance.KEYS).eventId(target, 1, "ParcelOpened.v1", "{}", NOTE))
                .isNotEqualTo(
                        new AuditChain("nomination", Instance.KEYS).eventId(target, 1, "ParcelOpened.v1", "{}", NOTE))
                .isEqualTo(new AuditChain("program", Instance.KEYS).eventId(target, 1, "ParcelOpened.v1", "{}", NOTE));
    }

    private String idOfNote(CommandContext write, String note) {
        instance.parcels.change("p1", null, write, parcel -> parcel.note(note));
        return stored().getList("outbox", Document.class).getLast().getString("id");
    }

    private Document stored() {
        return Objects.requireNonNull(workshop.database()
                .getCollection("parcels")
                .find(new Document("_id", "p1"))
                .first());
    }

    private void restore(Document saved) {
        workshop.database().getCollection("parcels").replaceOne(new Document("_id", "p1"), saved);
    }

    private static CommandContext context(String action, Instant at, String correlation, @Nullable String cause) {
        return new CommandContext(AN, action, null, at, correlation, cause);
    }
}
