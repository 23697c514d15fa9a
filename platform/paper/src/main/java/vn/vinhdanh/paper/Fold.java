package vn.vinhdanh.paper;

import java.util.List;
import vn.vinhdanh.paper.WorkingPaper.Part;

/**
 * Two pages of A5 side by side on a sheet of A4 that is folded in the middle; only on {@link
 * WorkingPaper.Size#A4_LANDSCAPE}. The first sheet of a leaflet has the pages 4 and 1, the second one 2 and 3.
 */
public record Fold(List<Line> left, List<Line> right) implements Part {

    public Fold {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * A line of a page. A page with much to say is set smaller.
     *
     * @param label in front of the text: an hour, a number; may be empty
     */
    public record Line(String label, String text, Look look) {

        public static Line of(String text, Look look) {
            return new Line("", text, look);
        }
    }

    /** How a line looks. */
    public enum Look {
        /** Who invites, at the top of the cover. */
        ISSUER,
        /** What the leaflet is about, in the middle of the cover. */
        TITLE,
        /** Below the title. */
        CENTRED,
        /** Above the entries of a page. */
        HEAD,
        /** Above some of the entries. */
        GROUP,
        ENTRY,
        /** Below an entry: who speaks or performs. */
        UNDER,
        /** At the foot: which state this is. */
        SMALL
    }
}
