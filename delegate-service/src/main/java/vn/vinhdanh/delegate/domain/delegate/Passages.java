package vn.vinhdanh.delegate.domain.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ADelegateHasFiftyPassages;

/**
 * Every passage of one delegate through the doors, in the order in which they arrived here. One that was taken back
 * stays, so that a late copy of it changes nothing.
 *
 * @param all fifty at most; one more is refused, so that the phone keeps it
 */
public record Passages(List<Passage> all) {

    static final Passages NONE = new Passages(List.of());
    private static final int MOST = 50;

    public Passages {
        all = List.copyOf(all);
    }

    static Passages of(@Nullable Passages known) {
        return known == null ? NONE : known;
    }

    /** @throws ADelegateHasFiftyPassages */
    Passages with(Passage passage) {
        if (all.size() >= MOST) {
            throw new ADelegateHasFiftyPassages();
        }
        List<Passage> more = new ArrayList<>(all);
        more.add(passage);
        return new Passages(more);
    }

    /**
     * A passage that has not arrived yet is taken back too: it may come later.
     *
     * @throws ADelegateHasFiftyPassages
     */
    Passages without(Passage passage) {
        if (find(passage.id()).isEmpty()) {
            return with(passage.takenBack());
        }
        return new Passages(all.stream()
                .map(each -> each.id().equals(passage.id()) ? each.takenBack() : each)
                .toList());
    }

    Passages takenBack() {
        return new Passages(all.stream().map(Passage::takenBack).toList());
    }

    Passages erased(String marker) {
        return new Passages(all.stream().map(each -> each.erased(marker)).toList());
    }

    Optional<Passage> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<Passage> first() {
        return all.stream().filter(Passage::holds).findFirst();
    }

    /**
     * The passages through another door than that of the check-in, or of another person. Somebody should look: one letter
     * may have let two people in.
     */
    public List<Passage> elsewhere(CheckIn checkIn) {
        return all.stream()
                .filter(each -> each.holds()
                        && (!each.door().equals(checkIn.door())
                                || !Objects.equals(each.substitute(), checkIn.substitute())))
                .toList();
    }

    /** Null if there is none, as it is stored. */
    @Nullable
    Passages orNull() {
        return all.isEmpty() ? null : this;
    }
}
