package vn.vinhdanh.delegate.domain.hall;

/**
 * A rectangle of cells with a name, as ushers say it: "Khối A". All numbers count from 0 and are within the block.
 *
 * @param top first row
 * @param left first column
 * @param bottom last row
 * @param right last column
 */
public record Block(String name, int top, int left, int bottom, int right) {

    boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    boolean overlaps(Block other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }

    boolean fitsInto(int rows, int columns) {
        return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < rows && right < columns;
    }
}
