package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.platform.store.Workshop.context;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.embedded.Broker;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.platform.outbox.EventPublisher;
import vn.vinhdanh.platform.outbox.OutboxEntry;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.PublishedRecord;

class RelayIT {

    private static final int PARCELS = 10;
    private static final int NOTES = 40;

    @AutoClose
    private final Workshop workshop = new Workshop();

    @Test
    void an_event_is_published_at_once_with_all_its_attributes() {
        try (Instance instance = new Instance(workshop).started()) {
            instance.parcels.add("p1", Parcel.open("xa-mau", "Gói"), context("open"));

            Probe.await(() -> assertThat(workshop.published("p1")).hasSize(1));
            PublishedRecord record = workshop.published("p1").getFirst();
            assertThat(record.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_type", "ParcelOpened.v1")
                    .containsEntry("ce_subject", "p1")
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_correlationid", "0af7651916cd43dd8448eb211c80319c")
                    .containsKeys("ce_id", "ce_source", "ce_time", "ce_dataschema", "traceparent");
            assertThat(record.value()).isEqualTo("{\"name\":\"Gói\"}");
        }
    }

    @Test
    void concurrent_writers_lose_no_event_and_keep_the_order() throws Exception {
        try (Instance instance = new Instance(workshop).started()) {
            write(List.of(instance));

            Probe.await(() -> assertThat(workshop.waiting()).isZero());
            everyEventOnceInOrder();
            assertThat(instance.count("vinhdanh.outbox.published")).isEqualTo(PARCELS * (NOTES + 1));
        }
    }

    @Test
    void two_instances_publish_every_event_once() throws Exception {
        try (Instance one = new Instance(workshop).started();
                Instance other = new Instance(workshop).started()) {
            write(List.of(one, other));

            Probe.await(() -> assertThat(workshop.waiting()).isZero());
            everyEventOnceInOrder();
        }
    }

    @Test
    void an_event_that_is_too_large_holds_up_no_other() {
        try (Instance instance = new Instance(workshop, Map.of("max.request.size", 3_000), UnaryOperator.identity())) {
            instance.parcels.add("large", Parcel.open("xa-mau", "x".repeat(5_000)), context("open"));
            for (int i = 0; i < 5; i++) {
                instance.parcels.add("p" + i, Parcel.open("xa-mau", "Gói " + i), context("open"));
            }
            instance.started();

            Probe.await(() -> assertThat(workshop.waiting()).isEqualTo(1));
            assertThat(workshop.published()).hasSize(5);
        }
        try (Instance _ = new Instance(workshop).started()) {
            Probe.await(() -> assertThat(workshop.published("large")).hasSize(1));
        }
    }

    @Test
    void a_kill_between_acknowledgement_and_clearing_loses_no_event() {
        Instance killed = new Instance(workshop, publisher -> new DiesAfterSending(publisher, 5)).started();
        for (int i = 0; i < 20; i++) {
            killed.parcels.add("p" + i, Parcel.open("xa-mau", "Gói " + i), context("open"));
        }
        try (Instance next = new Instance(workshop).started()) {
            Probe.await(() -> assertThat(workshop.waiting()).isZero());
            for (int i = 0; i < 20; i++) {
                assertThat(workshop.firstOccurrences("p" + i)).containsExactly(1L);
            }
            assertThat(next.count("vinhdanh.outbox.duplicates.possible")).isPositive();
        }
    }

    @Test
    void an_ended_lease_loses_no_event_and_keeps_the_order() throws Exception {
        Stall stall = new Stall();
        try (Instance stopped = new Instance(workshop, stall::before).started()) {
            stopped.parcels.add("p1", Parcel.open("xa-mau", "Gói"), context("open"));
            stall.reached.await();
            try (Instance other = new Instance(workshop).started()) {
                Probe.await(() -> assertThat(workshop.published("p1")).hasSize(1));
                other.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
                stall.over.countDown();
                stopped.parcels.change("p1", null, context("note"), parcel -> parcel.noteTwice("b"));

                Probe.await(() -> assertThat(workshop.waiting()).isZero());
                assertThat(workshop.firstOccurrences("p1")).containsExactly(1L, 2L, 3L, 4L);
            }
        }
    }

    @Test
    void a_late_hand_over_clears_no_event_that_was_written_since() throws Exception {
        Stall stall = new Stall();
        FailsOnce failing = new FailsOnce("p1", 2);
        try (Instance held = new Instance(workshop, publisher -> stall.before(failing.on(publisher))).started()) {
            held.parcels.add("p0", Parcel.open("xa-mau", "Gói 0"), context("open"));
            stall.reached.await();
            held.parcels.add("p1", Parcel.open("xa-mau", "Gói 1"), context("open"));
            try (Instance other = new Instance(workshop).started()) {
                Probe.await(() -> assertThat(workshop.published("p1")).hasSize(1));
                Probe.await(() ->
                        assertThat(other.relay.state().getFirst().pending()).isZero());
            }
            held.parcels.change("p1", null, context("note"), parcel -> parcel.note("a"));
            stall.over.countDown();

            Probe.await(() -> assertThat(workshop.firstOccurrences("p1")).containsExactly(1L, 2L));
            Probe.await(() -> assertThat(workshop.waiting()).isZero());
        }
    }

    @Test
    void events_are_published_when_the_broker_is_back(@TempDir Path folder) throws Exception {
        try (Broker broker = Broker.at(folder).start();
                Workshop own = new Workshop(broker.bootstrapServers());
                Instance instance = new Instance(own).started()) {
            instance.parcels.add("before", Parcel.open("xa-mau", "Trước"), context("open"));
            Probe.await(() -> assertThat(own.published("before")).hasSize(1));

            broker.kill();
            for (int i = 0; i < 50; i++) {
                instance.parcels.add("p" + i, Parcel.open("xa-mau", "Gói " + i), context("open"));
                instance.parcels.change("p" + i, null, context("note"), parcel -> parcel.noteTwice("a"));
            }
            broker.startAgain();

            Probe.await(Duration.ofSeconds(60), () -> assertThat(own.waiting()).isZero());
            for (int i = 0; i < 50; i++) {
                assertThat(own.firstOccurrences("p" + i)).containsExactly(1L, 2L, 3L);
            }
        }
    }

    @Test
    void the_next_start_publishes_what_a_crash_left() {
        Instance crashed = new Instance(workshop);
        crashed.parcels.add("p1", Parcel.open("xa-mau", "Gói"), context("open"));
        try (Instance next = new Instance(workshop).started()) {
            Probe.await(() -> assertThat(workshop.firstOccurrences("p1")).containsExactly(1L));
            Probe.await(
                    () -> assertThat(next.relay.state().getFirst().pending()).isZero());
        }
    }

    private static void write(List<Instance> instances) throws Exception {
        for (int i = 0; i < PARCELS; i++) {
            instances.getFirst().parcels.add("p" + i, Parcel.open("xa-mau", "Gói " + i), context("open"));
        }
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (int note = 0; note < NOTES; note++) {
                for (int i = 0; i < PARCELS; i++) {
                    Instance instance = instances.get(note % instances.size());
                    String id = "p" + i;
                    writers.add(pool.submit(() -> noteUntilWritten(instance, id)));
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    private static void noteUntilWritten(Instance instance, String id) {
        while (true) {
            try {
                instance.parcels.change(id, null, context("note"), parcel -> parcel.note("x"));
                return;
            } catch (StaleVersion busy) {
                Thread.onSpinWait();
            }
        }
    }

    private void everyEventOnceInOrder() {
        assertThat(workshop.published()).hasSize(PARCELS * (NOTES + 1));
        for (int i = 0; i < PARCELS; i++) {
            assertThat(workshop.firstOccurrences("p" + i))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, NOTES + 1).boxed().toList());
        }
    }

    /** The broker refuses one event at the first attempt. */
    private static final class FailsOnce {

        private final String subject;
        private final long sequence;
        private final AtomicBoolean first = new AtomicBoolean(true);

        FailsOnce(String subject, long sequence) {
            this.subject = subject;
            this.sequence = sequence;
        }

        EventPublisher on(EventPublisher publisher) {
            return new EventPublisher() {
                @Override
                public CompletableFuture<Void> send(String parcel, OutboxEntry entry) {
                    boolean wanted = parcel.equals(subject) && entry.sequence() == sequence;
                    return wanted && first.getAndSet(false)
                            ? CompletableFuture.failedFuture(new IllegalStateException("refused by test"))
                            : publisher.send(parcel, entry);
                }

                @Override
                public void flush() {
                    publisher.flush();
                }
            };
        }
    }

    /** The process is killed when some events are on the broker and none is cleared. */
    private static final class DiesAfterSending implements EventPublisher {

        private final EventPublisher publisher;
        private final int limit;
        private int sent;

        DiesAfterSending(EventPublisher publisher, int limit) {
            this.publisher = publisher;
            this.limit = limit;
        }

        @Override
        public CompletableFuture<Void> send(String parcel, OutboxEntry entry) {
            sent++;
            if (sent > limit) {
                die();
            }
            return publisher.send(parcel, entry);
        }

        @Override
        public void flush() {
            publisher.flush();
            die();
        }

        /** Like a killed process, it does nothing more. */
        private void die() {
            publisher.flush();
            while (true) {
                LockSupport.park(this);
            }
        }
    }

    /** The process is suspended before its first send, for longer than its lease. */
    private static final class Stall {

        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch over = new CountDownLatch(1);
        private final AtomicBoolean first = new AtomicBoolean(true);

        EventPublisher before(EventPublisher publisher) {
            return new EventPublisher() {
                @Override
                public CompletableFuture<Void> send(String parcel, OutboxEntry entry) {
                    if (first.getAndSet(false)) {
                        reached.countDown();
                        try {
                            over.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                    return publisher.send(parcel, entry);
                }

                @Override
                public void flush() {
                    publisher.flush();
                }
            };
        }
    }
}
