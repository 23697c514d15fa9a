package vn.vinhdanh.platform.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How a service speaks to its store. An acknowledged write is on the disks of the majority, and a read can't be rolled
 * back. No operation waits without end: not for a server, not for an answer, and not for a majority.
 *
 * @param serverSelection how long an operation waits for a server
 * @param operation how long it takes in all, the retries of the driver included
 */
public record StoreLimits(Duration serverSelection, Duration operation) {

    public static StoreLimits standard() {
        return new StoreLimits(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    public void applyTo(MongoClientSettings.Builder settings) {
        settings.writeConcern(WriteConcern.MAJORITY
                        .withJournal(true)
                        .withWTimeout(operation.toMillis(), TimeUnit.MILLISECONDS))
                .readConcern(ReadConcern.MAJORITY)
                .timeout(operation.toMillis(), TimeUnit.MILLISECONDS)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(serverSelection.toMillis(), TimeUnit.MILLISECONDS));
    }
}
