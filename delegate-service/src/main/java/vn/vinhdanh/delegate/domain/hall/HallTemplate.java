package vn.vinhdanh.delegate.domain.hall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Layouts to begin with. Every commune changes its own afterwards. */
public enum HallTemplate {
    /** The meeting hall on the second floor of a committee's house, as in the plan of Trùng Khánh: 160 seats. */
    COMMITTEE_HALL {
        @Override
        public Layout layout() {
            return twoBlocks(10, 8);
        }
    },
    /** A meeting room with one aisle: 60 seats. */
    MEETING_ROOM {
        @Override
        public Layout layout() {
            return twoBlocks(6, 5);
        }
    },
    /** A house of culture with three blocks and an aisle across: 400 seats. */
    HOUSE_OF_CULTURE {
        @Override
        public Layout layout() {
            List<String> rows = new ArrayList<>(Collections.nCopies(10, "oooooo=oooooooo=oooooo"));
            rows.add("=".repeat(22));
            rows.addAll(Collections.nCopies(10, "oooooo=oooooooo=oooooo"));
            return new Layout(
                    rows,
                    Side.TOP,
                    List.of(
                            new Block("Khối A", 0, 0, 20, 5),
                            new Block("Khối B", 0, 7, 20, 14),
                            new Block("Khối C", 0, 16, 20, 21)));
        }
    };

    public abstract Layout layout();

    private static Layout twoBlocks(int rows, int seats) {
        String row = "o".repeat(seats) + "=" + "o".repeat(seats);
        return new Layout(
                Collections.nCopies(rows, row),
                Side.TOP,
                List.of(
                        new Block("Khối trái", 0, 0, rows - 1, seats - 1),
                        new Block("Khối phải", 0, seats + 1, rows - 1, 2 * seats)));
    }
}
