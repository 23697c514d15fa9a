package vn.vinhdanh.program.adapter.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.platform.logging.CorrelationId;
import vn.vinhdanh.program.application.TellOverdueTasks;

/**
 * Looks for overdue tasks, from the beginning of the office's day on. What was told today is not told again, so it may look
 * as often as it likes, in each instance.
 */
public final class OverdueClock {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueClock.class);
    private static final LocalTime BEGINNING = LocalTime.of(7, 0);

    private final TellOverdueTasks tellOverdue;
    private final InstantSource clock;

    public OverdueClock(TellOverdueTasks tellOverdue, InstantSource clock) {
        this.tellOverdue = tellOverdue;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    public void look() {
        Instant now = clock.instant();
        if (now.atZone(VietnamTime.ZONE).toLocalTime().isBefore(BEGINNING)) {
            return;
        }
        try {
            int told = tellOverdue.tell(now, CorrelationId.of(null));
            if (told > 0) {
                LOG.info("{} tasks are overdue", told);
            }
        } catch (DataAccessException away) {
            LOG.warn("No look at overdue tasks yet: {}", away.getMessage());
        }
    }
}
