package vn.vinhdanh.nomination.application.award;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormBooks;

/** Corrects or adds a norm, for example when the law changes or the text of a norm is verified. */
public final class CorrectNorm {

    private final NormBooks books;

    public CorrectNorm(NormBooks books) {
        this.books = books;
    }

    /** Does not change the rewards of signed decisions. */
    public Versioned<Corrections> correct(Norm norm, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        String commune = context.actor().commune();
        books.add(commune, Outcome.of(Corrections.none(commune)), context.withAction("open the book of norms"));
        return books.change(
                commune,
                null,
                context.withAction("correct " + norm.id()).withReason(reason),
                book -> book.correct(norm));
    }
}
