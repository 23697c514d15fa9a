package vn.vinhdanh.delegate.domain.roster;

/**
 * A place from being free to being free again. A claim names the generation, so a delayed writer cannot take a place
 * that another delegate had in the meantime.
 *
 * @param place id of the place
 * @param number grows by one each time the place is released
 */
public record PlaceGeneration(String place, long number) {}
