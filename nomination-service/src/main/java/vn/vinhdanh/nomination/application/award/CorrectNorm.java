package vn.vinhdanh.nomination.application.award;

import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Decided;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Stored;
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
    public Stored<Corrections> correct(Norm norm, String reason, Cause cause) {
        cause.actor().mustBe(Role.SECRETARIAT);
        String commune = cause.actor().commune();
        books.add(commune, Decided.of(Corrections.none(commune)), cause.doing("open the book of norms"));
        return books.change(
                commune, null, cause.doing("correct " + norm.id()).because(reason), book -> book.correct(norm));
    }
}
