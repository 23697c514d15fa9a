package vn.vinhdanh.budget.domain.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an estimate is reckoned with. It is live in a draft, and frozen when that is submitted.
 *
 * @param places taken by delegates
 * @param day whose norms hold
 * @param norms one of each subject
 */
public record Figures(int places, LocalDate day, List<SpendingNorm> norms) {

    public Figures {
        norms = List.copyOf(norms);
    }

    Optional<SpendingNorm> norm(@Nullable String subject) {
        return norms.stream().filter(norm -> norm.subject().equals(subject)).findFirst();
    }

    /** The same with only those norms that the lines name. */
    Figures of(List<EstimateLine> lines) {
        return new Figures(
                places,
                day,
                norms.stream()
                        .filter(norm ->
                                lines.stream().anyMatch(line -> norm.subject().equals(line.norm())))
                        .toList());
    }

    Reckoned reckon(EstimateLine line) {
        long quantity = line.quantity().of(places);
        SpendingNorm norm = norm(line.norm()).orElse(null);
        return new Reckoned(line, quantity, quantity * line.unitPrice(), norm);
    }

    /**
     * A line with its numbers.
     *
     * @param amount in đồng
     * @param norm that limits the price on the day; null if none does
     */
    public record Reckoned(
            EstimateLine line,
            long quantity,
            long amount,
            @Nullable SpendingNorm norm) {

        public boolean isOverNorm() {
            return norm != null && line.unitPrice() > norm.amount();
        }
    }
}
