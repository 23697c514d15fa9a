package vn.vinhdanh.delegate.domain.hall;

import org.jspecify.annotations.Nullable;

/**
 * A seat of a layout.
 *
 * @param label the letters of its line and its number in it: B12; a blocked seat has one too
 * @param row of the drawing, from 0
 * @param column of the drawing, from 0
 * @param line counted from the stage, 0 is the front; lines without a seat do not count
 * @param across place within the line, as the drawing has it; neighbours differ by one
 * @param atEdge no seat on one side
 * @param byAisle an aisle on one side
 * @param block name of its block; null if it is in none
 */
public record Seat(
        String label,
        int row,
        int column,
        int line,
        int across,
        boolean blocked,
        boolean atEdge,
        boolean byAisle,
        @Nullable String block) {}
