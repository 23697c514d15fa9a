package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;

/**
 * The first check-in of a delegate or the substitute. Later ones do not change it.
 *
 * @param door code of the door: {@code cua-chinh}
 */
public record CheckIn(String door, Instant at) {}
