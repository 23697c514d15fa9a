package vn.vinhdanh.nomination.application.award;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormBooks;

/** Corrects a norm or adds one: the law changes, and a number that was not verified is found in the text. */
public final class CorrectNorm {

    private final NormBooks books;

    public CorrectNorm(NormBooks books) {
        this.books = books;
    }

    /** What was decided keeps the reward that it was decided with. */
    public Versioned<Corrections> correct(Norm norm, String reason, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT);
        String commune = cause.actor().commune();
        books.add(commune, Outcome.of(Corrections.none(commune)), cause.doing("open the book of norms"));
        return books.change(
                commune, null, cause.doing("correct " + norm.id()).because(reason), book -> book.correct(norm));
    }
}
