package vn.vinhdanh.platform.anchors;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.anchors.AnchorVerification.Fault;
import vn.vinhdanh.platform.anchors.AnchorVerification.Finding;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.store.AuditTrails;

/** Publishes the ends of all audit trails of a service, and compares the store with what was published last. */
public final class AuditAnchors {

    /** Some 130 KB of JSON. */
    private static final int HEADS_IN_A_PART = 1_000;

    private static final int FINDINGS = 100;

    private final AuditTrails trails;
    private final AnchoredStore store;
    private final AnchorTopic topic;
    private final InstantSource clock;
    private final Ids ids;

    public AuditAnchors(AuditTrails trails, MongoOperations mongo, AnchorTopic topic, InstantSource clock, Ids ids) {
        this.trails = trails;
        this.store = new AnchoredStore(mongo);
        this.topic = topic;
        this.clock = clock;
        this.ids = ids;
    }

    /** When the latest anchor was taken; empty if there is none. */
    Optional<Instant> latest() {
        return topic.latest().map(AnchorTopic.Place::takenAt);
    }

    /**
     * Publishes an anchor. What is written meanwhile is in it or in the next one.
     *
     * @return the number of its heads
     */
    public long publish() {
        String anchor = ids.next();
        Instant takenAt = clock.instant();
        long heads = 0;
        int number = 0;
        try (AnchorTopic.Sink sink = topic.open()) {
            for (String collection : trails.collections()) {
                List<AnchoredHead> page;
                @Nullable String after = null;
                do {
                    page = store.heads(collection, after, HEADS_IN_A_PART);
                    if (!page.isEmpty()) {
                        after = page.getLast().id();
                        heads += page.size();
                        sink.send(signed(part(anchor, takenAt, ++number, false, page)));
                    }
                } while (page.size() == HEADS_IN_A_PART);
            }
            sink.send(signed(part(anchor, takenAt, ++number, true, List.of())));
        }
        return heads;
    }

    private AnchorPart part(String anchor, Instant takenAt, int number, boolean last, List<AnchoredHead> heads) {
        return new AnchorPart(trails.context(), anchor, takenAt, number, last, heads, "", "");
    }

    private AnchorPart signed(AnchorPart part) {
        AuditTrails.Seal seal = trails.seal(content(part));
        return part.signed(seal.key(), seal.signature());
    }

    private boolean isSigned(AnchorPart part) {
        return trails.holds(new AuditTrails.Seal(part.key(), part.signature()), content(part.unsigned()));
    }

    private static String content(AnchorPart unsigned) {
        return StateJson.mapper().writeValueAsString(unsigned);
    }

    /** Looks for the entries that the latest anchor names. */
    public AnchorVerification verify() {
        Optional<AnchorTopic.Place> latest = topic.latest();
        if (latest.isEmpty()) {
            return AnchorVerification.none();
        }
        long[] counts = new long[2];
        List<Fault> findings = new ArrayList<>();
        topic.read(latest.get(), part -> {
            List<Fault> faults = faults(part);
            counts[0] += part.heads().size();
            counts[1] += faults.size();
            faults.stream().limit(FINDINGS - findings.size()).forEach(findings::add);
        });
        return new AnchorVerification(
                counts[1] == 0, latest.get().anchor(), latest.get().takenAt(), counts[0], counts[1], findings);
    }

    private List<Fault> faults(AnchorPart part) {
        if (isSigned(part)) {
            return store.compare(part.heads());
        }
        AnchoredHead first = part.heads().isEmpty()
                ? new AnchoredHead("", "", 0, "")
                : part.heads().getFirst();
        return List.of(new Fault(first.collection(), first.id(), Finding.NOT_SIGNED));
    }
}
