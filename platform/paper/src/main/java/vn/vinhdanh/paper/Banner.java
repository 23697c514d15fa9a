package vn.vinhdanh.paper;

import java.util.List;

/**
 * A wall or a cloth with large letters: the backdrop of a stage, a slogan. All lengths are millimetres of the real thing.
 *
 * @param lines from above, each set in one size and broken between words only
 * @param width of what hangs in the end, as {@code height}
 * @param bleed how far the ground goes on beyond each edge, to be trimmed
 * @param caption what it is, for who prints it; in the margin, outside of the trim
 */
public record Banner(List<Line> lines, int width, int height, int bleed, String caption) {

    /** @param percent of the size of the largest letters */
    public record Line(String text, int percent) {}

    public Banner {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || width <= 0 || height <= 0 || bleed < 0) {
            throw new IllegalArgumentException("A banner has lines and a size");
        }
    }
}
