package vn.vinhdanh.budget.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.budget.domain.estimate.DelegatePlaces;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.Figures;
import vn.vinhdanh.budget.domain.estimate.NormCopies;
import vn.vinhdanh.budget.domain.estimate.SpendingNorm;
import vn.vinhdanh.budget.domain.estimate.SpendingNorms;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;

/** What a draft is reckoned with: the places that are taken now, and the norms of today. */
public final class FiguresOfNow {

    private final DelegatePlaces places;
    private final NormCopies norms;
    private final List<SpendingNorm> law;

    /** @param law the norms that ship with the product */
    public FiguresOfNow(DelegatePlaces places, NormCopies norms, List<SpendingNorm> law) {
        this.places = places;
        this.norms = norms;
        this.law = List.copyOf(law);
    }

    public Figures of(Estimate estimate, Instant now) {
        LocalDate day = VietnamTime.dayOf(now);
        SpendingNorms approved = norms.find(estimate.commune())
                .map(Versioned::state)
                .orElseGet(() -> SpendingNorms.none(estimate.commune()));
        return new Figures(places.takenOf(estimate.conferenceId()), day, approved.inForceOn(day, law));
    }
}
