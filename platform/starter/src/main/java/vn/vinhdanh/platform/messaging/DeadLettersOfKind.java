package vn.vinhdanh.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of one type that were not replayed.
 *
 * @param type null if the records have none
 */
public record DeadLettersOfKind(@Nullable String type, long count, Instant oldest) {}
