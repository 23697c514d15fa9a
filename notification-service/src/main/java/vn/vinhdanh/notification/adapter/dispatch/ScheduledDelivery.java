package vn.vinhdanh.notification.adapter.dispatch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** A message and when to look at it. */
record ScheduledDelivery(String messageId, Instant at, InstantSource clock) implements Delayed {

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(at.toEpochMilli() - clock.millis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return other instanceof ScheduledDelivery wake
                ? at.compareTo(wake.at)
                : Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
    }
}
