package vn.vinhdanh.platform.anchors;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * Publishes an anchor once a day, in a thread of its own. Whether today has one, the topic says, so a restart publishes
 * none, and after a crash in the middle the next attempt does. Before that it compares the store with the anchor of the
 * day before. Two instances that look at the same moment publish two,
 * which harms nobody.
 */
public final class DailyAnchors implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyAnchors.class);
    private static final Duration AFTER_THE_START = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final AuditAnchors anchors;
    private final InstantSource clock;
    private volatile @Nullable Thread thread;
    private @Nullable Instant known;

    public DailyAnchors(AuditAnchors anchors, InstantSource clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    @Override
    public void start() {
        Thread daily = Thread.ofPlatform().daemon().name("daily-anchors").unstarted(this::run);
        thread = daily;
        daily.start();
    }

    private void run() {
        try {
            Thread.sleep(AFTER_THE_START);
            while (isRunning()) {
                publishUnlessDone();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether an anchor was published */
    public boolean publishUnlessDone() {
        try {
            if (isOfToday(known)) {
                return false;
            }
            known = anchors.latest().orElse(null);
            if (isOfToday(known)) {
                return false;
            }
            compareWithTheLast();
            long heads = anchors.publish();
            known = clock.instant();
            LOG.info("Published the anchor of {} audit trails", heads);
            return true;
        } catch (KafkaException | DataAccessException away) {
            LOG.warn("No anchor of the audit trails yet: {}", away.getMessage());
            return false;
        }
    }

    /** The next verification looks at the new anchor only, so what the last one finds is logged before. */
    private void compareWithTheLast() {
        try {
            AnchorVerification last = anchors.verify();
            if (last.faults() > 0) {
                LOG.warn(
                        "{} documents differ from the anchor of {}; the next anchor starts from what is there. {}",
                        last.faults(),
                        last.takenAt(),
                        last.findings());
            }
        } catch (RuntimeException unreadable) {
            LOG.warn("The last anchor of the audit trails cannot be read: {}", unreadable.getMessage());
        }
    }

    private boolean isOfToday(@Nullable Instant taken) {
        return taken != null && VietnamTime.dayOf(taken).equals(VietnamTime.dayOf(clock.instant()));
    }

    @Override
    public void stop() {
        Thread daily = thread;
        thread = null;
        if (daily != null) {
            daily.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
