package vn.vinhdanh.delegate.domain.roster;

/**
 * One turn of a place: from being free to being free again. A claim names the turn, so a writer that comes late
 * can't take a place that has moved on without it.
 *
 * @param place id of the place
 * @param number grows by one each time the place is given back
 */
public record PlaceGeneration(String place, long number) {}
