package vn.vinhdanh.nomination.application.award;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.nomination.domain.award.NormProposal;

/** Lists what was proposed about norms and what became of it, the latest first. */
public final class ListNormProposals {

    private final NormBooks books;

    public ListNormProposals(NormBooks books) {
        this.books = books;
    }

    public List<NormProposal> list(Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.CHAIRMAN, Role.ACCOUNTANT);
        return books.find(reader.commune())
                .map(Versioned::state)
                .map(Corrections::proposals)
                .orElse(List.of())
                .reversed();
    }
}
