package vn.vinhdanh.program.adapter.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.platform.logging.CorrelationId;
import vn.vinhdanh.program.application.CheckAwardsOfNight;

/**
 * Has the awards checked once a night, when nobody works. An instance that was away at night does it when it is back; what
 * another one has checked is not checked again.
 */
public final class NightlyAwardCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyAwardCheck.class);
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final CheckAwardsOfNight checkAwards;
    private final InstantSource clock;

    private @Nullable Instant done;

    public NightlyAwardCheck(CheckAwardsOfNight checkAwards, InstantSource clock) {
        this.checkAwards = checkAwards;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT20M")
    public void look() {
        Instant now = clock.instant();
        Instant night = lastNight(now);
        if (night.equals(done)) {
            return;
        }
        try {
            int gaps = checkAwards.check(night, now, CorrelationId.of(null));
            done = night;
            if (gaps > 0) {
                LOG.warn("The awards have {} gaps", gaps);
            }
        } catch (DataAccessException away) {
            LOG.warn("The awards are not checked yet: {}", away.getMessage());
        }
    }

    private static Instant lastNight(Instant now) {
        ZonedDateTime here = now.atZone(VietnamTime.ZONE);
        ZonedDateTime night = here.with(NIGHT);
        return (night.isAfter(here) ? night.minusDays(1) : night).toInstant();
    }
}
