package vn.vinhdanh.program.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the text of a part consists of. */
public sealed interface Passage {

    /** All that it says, piece by piece. */
    Stream<String> pieces();

    /** @param level 1, or 2 for what is below a heading of level 1; the headings of the outline stand above both */
    record Heading(int level, String text) implements Passage {

        @Override
        public Stream<String> pieces() {
            return Stream.of(text);
        }
    }

    record Words(List<Run> runs) implements Passage {

        public Words {
            runs = List.copyOf(runs);
        }

        @Override
        public Stream<String> pieces() {
            return runs.stream().map(Run::text);
        }
    }

    /** @param numbered 1, 2, 3; otherwise each entry has a dash */
    record Entries(boolean numbered, List<List<Run>> entries) implements Passage {

        public Entries {
            entries = entries.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<String> pieces() {
            return entries.stream().flatMap(List::stream).map(Run::text);
        }
    }

    /**
     * Numbers from the facts, as they were at that time.
     *
     * @param sentence whether it is said in a sentence; otherwise it is a table under its title
     */
    record Figures(CountedTable table, boolean sentence, Instant at) implements Passage {

        @Override
        public Stream<String> pieces() {
            return sentence
                    ? Stream.of(table.sentence())
                    : Stream.concat(
                            Stream.of(table.title()), table.rows().stream().flatMap(List::stream));
        }
    }

    /** @param rows all of one length; the first one is the header */
    record Grid(List<List<String>> rows) implements Passage {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<String> pieces() {
            return rows.stream().flatMap(List::stream);
        }
    }
}
