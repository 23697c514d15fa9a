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
import vn.vinhdanh.systemtests.running.Patience;
import vn.vinhdanh.systemtests.running.Service;

/**
 * An office that invites every awardee at once: it sees a place given, enters the address, sends the invitation, and notes
 * when the mail server accepted it ({@code sentAt} of {@code InvitationSent}). Its two commands are part of the way that is
 * measured, for without them no invitation goes out.
 */
final class Office implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Door secretary;
    private final Semaphore clerks;
    private final ExecutorService running = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Instant> decided = new ConcurrentHashMap<>();
    private final Map<String, String> nominationOf = new ConcurrentHashMap<>();
    private final Histogram toPlace = new ConcurrentHistogram(3);
    private final Histogram toPost = new ConcurrentHistogram(3);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Follower follower;

    Office(Site site) {
        this.secretary = site.accounts().gateway(Accounts.SECRETARY);
        this.clerks = new Semaphore(site.scale().clients());
        this.follower = site.wire().follow(List.of(Service.DELEGATE.topic(), Service.NOTIFICATION.topic()), this::read);
    }

    /** @param since from then on this line's time runs */
    void decided(String nomination, Instant since) {
        decided.put(nomination, since);
    }

    /** Returns when the invitation of every decided line is with the mail server. */
    void finish() {
        Patience.until(
                "the last invitation",
                PATIENCE,
                () -> failure.get() != null || toPost.getTotalCount() >= decided.size());
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AssertionError("the office could not invite: " + failed.getMessage(), failed);
        }
    }

    /** Microseconds from the decision to the place. */
    Histogram toPlace() {
        return toPlace;
    }

    /** Microseconds from the decision to the mail server's acceptance. */
    Histogram toPost() {
        return toPost;
    }

    @Override
    public void close() {
        follower.close();
        running.close();
    }

    private void read(ConsumerRecord<String, byte[]> event) {
        Instant now = Instant.now();
        switch (Event.type(event)) {
            case "DelegateRegistered.v1" -> placed(Event.json(event), now);
            case "InvitationSent.v1" -> sent(Event.json(event));
            default -> {
                // nothing that the office waits for
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
            toPost.recordValue(micros(
                    decided.get(nomination), Instant.parse(sent.path("sentAt").asString())));
        }
    }

    private void invite(String delegate) {
        clerks.acquireUninterruptibly();
        try {
            String path = "/api/delegates/" + delegate;
            secretary.put(path + "/contact", Map.of("channel", "EMAIL", "email", delegate + "@vi-du.example"));
            secretary.post(path + "/invitation");
        } catch (RuntimeException | AssertionError e) {
            failure.compareAndSet(null, e);
        } finally {
            clerks.release();
        }
    }

    private static long micros(Instant from, Instant to) {
        return Math.max(
                0, TimeUnit.NANOSECONDS.toMicros(Duration.between(from, to).toNanos()));
    }
}
