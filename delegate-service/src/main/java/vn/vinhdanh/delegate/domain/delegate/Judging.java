package vn.vinhdanh.delegate.domain.delegate;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateJudged;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.TwoDelegatesAreJudgedOnce;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.WhoHasCheckedInHasCome;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** Records whether two delegates are one person. One of both documents keeps the judgement, so it is made once. */
public final class Judging {

    private Judging() {}

    /** The one of two delegates that keeps the judgement about both, whoever is asked about whom. */
    public static String keeperOf(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.AMergedDelegateIsChangedWhereThePersonRemains
     */
    public static void requireJudgeable(Delegate delegate) {
        delegate.requireNotCancelled();
    }

    /** @throws WhoHasCheckedInHasCome if they are one person because of a substitute, who has come */
    public static void requireJudgeable(Versioned<Delegate> one, Versioned<Delegate> other, boolean same) {
        requireJudgeable(other.state());
        boolean hasCome = Merging.substituted(one, other)
                .filter(substituted -> substituted.state().hasCome())
                .isPresent();
        if (same && hasCome) {
            throw new WhoHasCheckedInHasCome();
        }
    }

    /**
     * Repeating it changes nothing, except that two delegates who should be one by now are made one again.
     *
     * @throws TwoDelegatesAreJudgedOnce if the opposite was decided before
     */
    public static Outcome<Delegate, DelegateEvent> judge(Delegate keeper, String other, boolean same) {
        keeper.requireNotCancelled();
        Optional<Judgement> before = keeper.known().about(other);
        if (before.isPresent() && before.get().same() != same) {
            throw new TwoDelegatesAreJudgedOnce();
        }
        if (before.isPresent() && !same) {
            return Outcome.of(keeper);
        }
        Delegate judged = with(keeper, other, same);
        return Outcome.of(judged, new DelegateJudged(judged));
    }

    /** Notes on the other document what was decided, so that both show it. */
    public static Outcome<Delegate, DelegateEvent> note(Delegate delegate, String keeper) {
        return delegate.known().saysSomebodyElse(keeper)
                ? Outcome.of(delegate)
                : Outcome.of(with(delegate, keeper, false));
    }

    private static Delegate with(Delegate delegate, String other, boolean same) {
        return new DelegateBuilder(delegate)
                .identity(delegate.known().judged(other, same))
                .build();
    }
}
