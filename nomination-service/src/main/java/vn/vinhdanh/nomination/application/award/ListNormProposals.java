package vn.vinhdanh.nomination.application.award;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.nomination.domain.award.NormProposal;

/**
 * Lists what was proposed about norms and what became of it, the latest first, with the version of the commune's book of
 * norms: 0 if nothing was proposed yet.
 */
public final class ListNormProposals {

    private final NormBooks books;

    public ListNormProposals(NormBooks books) {
        this.books = books;
    }

    public Versioned<List<NormProposal>> list(Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.CHAIRMAN, Role.ACCOUNTANT);
        Versioned<Corrections> book = books.find(reader.commune())
                .orElseGet(() -> new Versioned<>(reader.commune(), 0, Corrections.none(reader.commune())));
        return book.as(book.state().proposals().reversed());
    }
}
