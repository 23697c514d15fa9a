package vn.vinhdanh.budget.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Outcome;

/**
 * The norms of spending that a commune approved in its book of norms, which nomination-service keeps. The newest approval
 * of a subject and first day holds.
 *
 * @param approved in no particular order
 */
public record SpendingNorms(String commune, List<Approved> approved) {

    public SpendingNorms {
        approved = List.copyOf(approved);
    }

    /** @param position of the fact of the approval among those of the book */
    public record Approved(SpendingNorm norm, long position) {

        private boolean replaces(Approved other) {
            return norm.subject().equals(other.norm.subject()) && norm.from().equals(other.norm.from());
        }
    }

    public static SpendingNorms none(String commune) {
        return new SpendingNorms(commune, List.of());
    }

    /** The same fact again changes nothing, nor does one that came late. */
    public Outcome<SpendingNorms, Void> note(Approved next) {
        if (approved.contains(next)
                || approved.stream().anyMatch(known -> next.replaces(known) && known.position > next.position)) {
            return Outcome.of(this);
        }
        List<Approved> kept = new ArrayList<>(approved);
        kept.removeIf(next::replaces);
        kept.add(next);
        return Outcome.of(new SpendingNorms(commune, kept));
    }

    /**
     * The norm of each subject that holds on the day: the commune's, else that of the law.
     *
     * @param law the norms that ship with the product
     * @return by subject in alphabetical order
     */
    public List<SpendingNorm> inForceOn(LocalDate day, List<SpendingNorm> law) {
        Map<String, SpendingNorm> bySubject = new LinkedHashMap<>();
        // Of one subject and first day the commune's comes later and holds; else the later first day does.
        Stream.concat(law.stream(), approved.stream().map(Approved::norm))
                .filter(norm -> norm.inForceOn(day))
                .sorted(Comparator.comparing(SpendingNorm::subject).thenComparing(SpendingNorm::from))
                .forEach(norm -> bySubject.put(norm.subject(), norm));
        return List.copyOf(bySubject.values());
    }
}
