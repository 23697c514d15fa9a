package vn.vinhdanh.delegate.adapter.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadDelegate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates.Evidence;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates.Likelihood;
import vn.vinhdanh.kernel.Versioned;

/**
 * The delegates of a conference who may be one person.
 *
 * @param undecided the number of all such pairs
 * @param pairs the most likely first; at most 200
 */
record PossibleDuplicatesResponse(int undecided, List<PairResponse> pairs) {

    static PossibleDuplicatesResponse of(
            PossibleDuplicates.Questions questions,
            Function<Versioned<Delegate>, ReadDelegate.DelegateDetails> describe) {
        return new PossibleDuplicatesResponse(
                questions.undecided(),
                questions.pairs().stream()
                        .map(pair -> new PairResponse(
                                pair.likelihood(),
                                pair.evidence(),
                                SideResponse.of(pair.first(), describe),
                                SideResponse.of(pair.second(), describe)))
                        .toList());
    }

    /** @param evidence what speaks for or against one person */
    record PairResponse(Likelihood likelihood, Set<Evidence> evidence, SideResponse first, SideResponse second) {}

    /** @param address where the person lives, as the nomination says */
    record SideResponse(DelegateResponse delegate, @Nullable String address) {

        static SideResponse of(
                Versioned<Delegate> delegate, Function<Versioned<Delegate>, ReadDelegate.DelegateDetails> describe) {
            return new SideResponse(
                    DelegateResponse.listItem(describe.apply(delegate)),
                    delegate.state().person().address());
        }
    }
}
