package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.EventRecords;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.TopicFollower;

/**
 * Invites every awardee: when a delegate gets a place, it enters the address and requests the invitation, and it
 * records when the mail server accepted the letter ({@code sentAt} of {@code InvitationSent}). Both commands are part
 * of the measured way, because no invitation is sent without them.
 */
final class InvitingOffice implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final ApiClient secretary;
    private final Semaphore requests;
    private final ExecutorService running = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Instant> decided = new ConcurrentHashMap<>();
    private final Map<String, String> nominationOf = new ConcurrentHashMap<>();
    private final Histogram toPlace = new ConcurrentHistogram(3);
    private final Histogram toLetter = new ConcurrentHistogram(3);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final TopicFollower follower;

    InvitingOffice(SystemUnderTest system) {
        this.secretary = system.accounts().gateway(Accounts.SECRETARY);
        this.requests = new Semaphore(system.scale().clients());
        this.follower =
                system.kafka().follow(List.of(Service.DELEGATE.topic(), Service.NOTIFICATION.topic()), this::read);
    }

    /** @param since when the time of this line begins */
    void decided(String nomination, Instant since) {
        decided.put(nomination, since);
    }

    /** Returns when the mail server has accepted the invitation of every decided line. */
    void awaitAllSent() {
        Await.until(
                "the last invitation",
                LIMIT,
                () -> failure.get() != null || toLetter.getTotalCount() >= decided.size());
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AssertionError("an invitation could not be requested: " + failed.getMessage(), failed);
        }
    }

    /** Microseconds from the decision to the place. */
    Histogram toPlace() {
        return toPlace;
    }

    /** Microseconds from the decision until the mail server accepted the letter. */
    Histogram toLetter() {
        return toLetter;
    }

    @Override
    public void close() {
        follower.close();
        running.close();
    }

    private void read(ConsumerRecord<String, byte[]> event) {
        Instant now = Instant.now();
        switch (EventRecords.type(event)) {
            case "DelegateRegistered.v1" -> placed(EventRecords.json(event), now);
            case "InvitationSent.v1" -> sent(EventRecords.json(event));
            default -> {
                // not part of the measured way
            }
        }
    }

    private void placed(JsonNode place, Instant now) {
        String nomination = place.path("nominationId").asString("");
        Instant since = decided.get(nomination);
        if (since != null) {
            toPlace.recordValue(micros(since, now));
            String delegate = place.path("delegateId").asString();
            nominationOf.put(delegate, nomination);
            running.submit(() -> invite(delegate));
        }
    }

    private void sent(JsonNode sent) {
        String nomination = nominationOf.get(sent.path("delegateId").asString());
        if (nomination != null) {
            toLetter.recordValue(micros(
                    decided.get(nomination), Instant.parse(sent.path("sentAt").asString())));
        }
    }

    private void invite(String delegate) {
        requests.acquireUninterruptibly();
        try {
            String path = "/api/delegates/" + delegate;
            secretary
                    .put(path + "/contact", Map.of("channel", "EMAIL", "email", delegate + "@vi-du.example"))
                    .expectSuccess();
            secretary.post(path + "/invitation").expectSuccess();
        } catch (RuntimeException | AssertionError e) {
            failure.compareAndSet(null, e);
        } finally {
            requests.release();
        }
    }

    private static long micros(Instant from, Instant to) {
        return Math.max(
                0, TimeUnit.NANOSECONDS.toMicros(Duration.between(from, to).toNanos()));
    }
}
