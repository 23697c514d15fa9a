package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;

/**
 * That somebody came: the first time counts.
 *
 * @param door code of the door: {@code cua-chinh}
 */
public record CheckIn(String door, Instant at) {}
