package vn.vinhdanh.program.domain.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A version of the agenda that people were told.
 *
 * @param number from 1
 * @param changes against the release before; of the first one each item is new
 */
public record Release(int number, Instant at, List<Change> changes) {

    public Release {
        changes = List.copyOf(changes);
    }

    /** What is another about an item. */
    public enum Aspect {
        ADDED,
        REMOVED,
        /** It begins or lasts otherwise, also because an earlier item does. */
        TIME,
        OWNER,
        /** Speakers, acts or who performs them. */
        PEOPLE,
        /** Title, needs or what the host says. */
        CONTENT
    }

    /** @param owners codes of the units that this concerns: of an item that changed hands both */
    public record Change(String code, String title, Set<Aspect> aspects, List<String> owners) {
        public Change {
            aspects = Set.copyOf(aspects);
            owners = List.copyOf(owners);
        }

        /** In the order of their declaration. */
        public List<Aspect> aspectsInOrder() {
            return aspects.stream().sorted().toList();
        }
    }

    /** @param offset minutes from the start of the conference; null while an earlier length is open */
    public record ReleasedItem(
            Item item, @org.jspecify.annotations.Nullable Integer offset) {}
}
