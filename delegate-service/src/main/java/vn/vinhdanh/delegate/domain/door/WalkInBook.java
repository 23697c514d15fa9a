package vn.vinhdanh.delegate.domain.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.vinhdanh.delegate.domain.door.DoorRules.ABookHasFiveHundredWalkIns;
import vn.vinhdanh.delegate.domain.door.WalkIn.Stage;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;

/**
 * Who came to a conference without being on its list. Its id is the id of the conference. It is one document, so two doors
 * can't both give the last place. Delegates are counted apart.
 *
 * @param walkIns in the order in which they arrived here
 */
public record WalkInBook(String commune, WalkInRule rule, List<WalkIn> walkIns) {

    /** Stands where a name was. */
    public static final String MARKER = "(đã xóa)";

    static final int MOST = 500;

    public WalkInBook {
        walkIns = List.copyOf(walkIns);
    }

    public static WalkInBook of(String commune) {
        return new WalkInBook(commune, WalkInRule.PLACES_LEFT, List.of());
    }

    /** What was settled before stays as it is. */
    public Outcome<WalkInBook, Void> follow(WalkInRule next) {
        return Outcome.of(new WalkInBook(commune, next, walkIns));
    }

    /**
     * Settles a note by the rule, as it is now. A note that was refused stays in the book: the person may be in the hall,
     * because the phone had no network. The same note again changes nothing.
     *
     * @param placesLeft places of the conference that no delegate has
     * @throws ABookHasFiveHundredWalkIns
     */
    public Outcome<WalkInBook, Void> note(WalkIn walkIn, int placesLeft) {
        return find(walkIn.id()).isPresent()
                ? Outcome.of(this)
                : with(walkIn.as(rule.admits(present(), placesLeft) ? Stage.IN : Stage.REFUSED));
    }

    /**
     * The phone takes a note back, perhaps before the note has arrived.
     *
     * @throws ABookHasFiveHundredWalkIns
     */
    public Outcome<WalkInBook, Void> takeBack(WalkIn walkIn) {
        return find(walkIn.id()).isPresent()
                ? replaced(walkIn.id(), known -> known.as(Stage.TAKEN_BACK))
                : with(walkIn.as(Stage.TAKEN_BACK));
    }

    /**
     * Erases who it was. That somebody came in stays.
     *
     * @throws NotFound if there is no such note
     */
    public Outcome<WalkInBook, Void> erase(String id) {
        if (find(id).isEmpty()) {
            throw new NotFound("walk-in");
        }
        return replaced(id, known -> known.erased(MARKER));
    }

    /** How many came in. */
    public int present() {
        return (int) walkIns.stream().filter(each -> each.stage() == Stage.IN).count();
    }

    /** How many more the rule admits; empty if it sets no limit. */
    public Optional<Integer> left(int placesLeft) {
        return switch (rule) {
            case NOBODY -> Optional.of(0);
            case PLACES_LEFT -> Optional.of(Math.max(0, placesLeft - present()));
            case EVERYBODY -> Optional.empty();
        };
    }

    public Optional<WalkIn> find(String id) {
        return walkIns.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Outcome<WalkInBook, Void> with(WalkIn walkIn) {
        if (walkIns.size() >= MOST) {
            throw new ABookHasFiveHundredWalkIns();
        }
        List<WalkIn> more = new ArrayList<>(walkIns);
        more.add(walkIn);
        return Outcome.of(new WalkInBook(commune, rule, more));
    }

    private Outcome<WalkInBook, Void> replaced(String id, UnaryOperator<WalkIn> next) {
        return Outcome.of(new WalkInBook(
                commune,
                rule,
                walkIns.stream()
                        .map(each -> each.id().equals(id) ? next.apply(each) : each)
                        .toList()));
    }
}
