package vn.vinhdanh.paper;

import java.util.List;

/**
 * A paper for the work itself, without the components of an administrative document: a plan of a hall, a list, cards to
 * cut out.
 *
 * @param issuer in capitals above the title
 * @param under below the title: which state of the data this is, and when it was printed
 */
public record WorkingPaper(String issuer, String title, String under, Size size, List<Part> parts) implements Paper {

    public enum Size {
        A4_PORTRAIT("A4 portrait", 1800),
        A4_LANDSCAPE("A4 landscape", 2770),
        A3_LANDSCAPE("A3 landscape", 4000);

        /** As CSS names it. */
        final String css;

        /** Of the text, in tenths of a millimetre. */
        final int width;

        Size(String css, int width) {
            this.css = css;
            this.width = width;
        }
    }

    public WorkingPaper {
        parts = List.copyOf(parts);
    }

    /** What a page has. Each part begins on a page of its own, but for the first. */
    public sealed interface Part permits Listing, Roll, Plan, Cards, Fold {}

    /**
     * A table under a caption; only on {@link Size#A4_PORTRAIT}.
     *
     * @param large set for one who reads it aloud, standing
     */
    public record Listing(String caption, Table table, boolean large) implements Part {
        public Listing(String caption, Table table) {
            this(caption, table, false);
        }
    }

    /**
     * A table with room to sign in each row; only on {@link Size#A4_LANDSCAPE}.
     *
     * @param below under the table: the total in words
     * @param signatures side by side at its end, two to four
     */
    public record Roll(Table table, List<Paragraph> below, List<Signature> signatures) implements Part {
        public Roll {
            below = List.copyOf(below);
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * A plane of cells, on one page if they are not too many.
     *
     * @param above what is above the cells, such as the stage; may be empty
     * @param below likewise
     * @param rows all of one length
     */
    public record Plan(String caption, String above, String below, List<List<Cell>> rows) implements Part {
        public Plan {
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.isEmpty() || rows.getFirst().isEmpty()) {
                throw new IllegalArgumentException("A plan has cells");
            }
        }
    }

    /** One cell of a plan: a short line, and a text that may take several. Both may be empty. */
    public record Cell(String line, String text, Look look) {

        public enum Look {
            TAKEN,
            FREE,
            BLOCKED,
            AISLE,
            NOTHING
        }
    }

    /** Cards of one size, side by side and below each other, with lines to cut along. */
    public record Cards(int columns, int rows, List<Card> cards) implements Part {
        public Cards {
            cards = List.copyOf(cards);
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("A sheet has cards");
            }
        }
    }

    /**
     * One card.
     *
     * @param head small, above the name
     * @param foot below the name
     * @param mark large, at the foot: the seat; may be empty
     * @param colour of the stripe; people who belong together have one. Never the only sign of it
     */
    public record Card(String head, String name, String foot, String mark, int colour) {}

    @Override
    public Heading heading() {
        return new Heading(Letterhead.of(issuer), DocumentNumber.unnumbered(""), PlaceAndDate.undated(""));
    }
}
