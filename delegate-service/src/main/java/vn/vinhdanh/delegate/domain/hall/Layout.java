package vn.vinhdanh.delegate.domain.hall;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/**
 * Where the seats of a hall are. A value: seats have the labels that follow from it.
 *
 * @param rows one text for each row of the drawing, all of one length; each character is a cell, see the constants
 * @param blocks do not overlap
 */
public record Layout(List<String> rows, Side stage, List<Block> blocks) {

    public static final char SEAT = 'o';
    public static final char BLOCKED = 'x';
    public static final char AISLE = '=';
    public static final char NOTHING = '.';

    public static final int MOST_ROWS = 80;
    public static final int MOST_COLUMNS = 80;
    public static final int MOST_SEATS = 2_000;
    private static final String CELLS = "" + SEAT + BLOCKED + AISLE + NOTHING;

    public Layout {
        rows = List.copyOf(rows);
        blocks = List.copyOf(blocks);
    }

    /** @throws InvalidInput with everything that is wrong with the drawing */
    public Layout requireDrawn() {
        List<FieldError> errors = new ArrayList<>();
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length();
        if (rows.isEmpty() || rows.size() > MOST_ROWS || columns == 0 || columns > MOST_COLUMNS) {
            errors.add(new FieldError(
                    "rows",
                    "Sơ đồ có từ 1 đến 80 hàng và từ 1 đến 80 cột.",
                    "A layout has between 1 and 80 rows and between 1 and 80 columns."));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).length() != columns || !rows.get(i).chars().allMatch(cell -> CELLS.indexOf(cell) >= 0)) {
                errors.add(new FieldError(
                        "rows[" + i + "]",
                        "Các hàng dài bằng nhau và chỉ gồm: o (ghế), x (ghế không dùng), = (lối đi), . (trống).",
                        "Rows are of one length and consist of: o (seat), x (blocked seat), = (aisle), . (nothing)."));
            }
        }
        long seats = rows.stream()
                .flatMapToInt(String::chars)
                .filter(Layout::isSeatCell)
                .count();
        if (seats == 0 || seats > MOST_SEATS) {
            errors.add(new FieldError(
                    "rows", "Hội trường có từ 1 đến 2.000 ghế.", "A hall has between 1 and 2,000 seats."));
        }
        checkBlocks(columns, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    private void checkBlocks(int columns, List<FieldError> errors) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.fitsInto(rows.size(), columns)) {
                errors.add(new FieldError(
                        "blocks[" + i + "]", "Khối nằm ngoài sơ đồ.", "The block is not within the layout."));
            }
            if (blocks.subList(0, i).stream().anyMatch(block::overlaps)) {
                errors.add(new FieldError(
                        "blocks[" + i + "]",
                        "Khối này chồng lên khối khác. Hãy thu hẹp một trong hai.",
                        "The block overlaps another. Make one of them smaller."));
            }
        }
    }

    /** All seats, from the front line to the last, and each line in the order of the drawing. */
    public List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        int line = 0;
        for (int depth = 0; depth < depth(); depth++) {
            int number = 0;
            for (int across = 0; across < width(); across++) {
                if (isSeatCell(cell(depth, across))) {
                    number++;
                    seats.add(seat(depth, across, line, number));
                }
            }
            line += number > 0 ? 1 : 0;
        }
        return List.copyOf(seats);
    }

    private Seat seat(int depth, int across, int line, int number) {
        int row = row(depth, across);
        int column = column(depth, across);
        char before = across == 0 ? NOTHING : cell(depth, across - 1);
        char after = across == width() - 1 ? NOTHING : cell(depth, across + 1);
        return new Seat(
                letters(line) + number,
                row,
                column,
                line,
                across,
                cell(depth, across) == BLOCKED,
                !isSeatCell(before) || !isSeatCell(after),
                before == AISLE || after == AISLE,
                blockAt(row, column));
    }

    private @Nullable String blockAt(int row, int column) {
        return blocks.stream()
                .filter(block -> block.contains(row, column))
                .map(Block::name)
                .findFirst()
                .orElse(null);
    }

    /** A to Z, then AA, AB… */
    static String letters(int line) {
        String last = String.valueOf((char) ('A' + line % 26));
        return line < 26 ? last : letters(line / 26 - 1) + last;
    }

    private static boolean isSeatCell(int cell) {
        return cell == SEAT || cell == BLOCKED;
    }

    /** How many cells there are from the stage to the wall opposite. */
    private int depth() {
        return stage == Side.TOP || stage == Side.BOTTOM
                ? rows.size()
                : rows.getFirst().length();
    }

    private int width() {
        return stage == Side.TOP || stage == Side.BOTTOM ? rows.getFirst().length() : rows.size();
    }

    private char cell(int depth, int across) {
        return rows.get(row(depth, across)).charAt(column(depth, across));
    }

    private int row(int depth, int across) {
        return switch (stage) {
            case TOP -> depth;
            case BOTTOM -> rows.size() - 1 - depth;
            case LEFT, RIGHT -> across;
        };
    }

    private int column(int depth, int across) {
        return switch (stage) {
            case TOP, BOTTOM -> across;
            case LEFT -> depth;
            case RIGHT -> rows.getFirst().length() - 1 - depth;
        };
    }
}
