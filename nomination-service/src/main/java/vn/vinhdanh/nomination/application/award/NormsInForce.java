package vn.vinhdanh.nomination.application.award;

import java.util.List;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.nomination.domain.award.Norms;

/** Finds the norms of a commune: those that ship with the product, with the commune's corrections. */
public final class NormsInForce {

    private final List<Norm> law;
    private final NormBooks books;

    public NormsInForce(List<Norm> law, NormBooks books) {
        this.law = List.copyOf(law);
        this.books = books;
    }

    public Norms of(String commune) {
        return books.find(commune)
                .map(Versioned::state)
                .orElseGet(() -> Corrections.none(commune))
                .over(law);
    }
}
