package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Judgement;
import vn.vinhdanh.delegate.domain.delegate.Judging;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Does what officers decided about a delegate: merges those who are one person, notes on the others that they are
 * somebody else, and gives what was parted a delegate of its own. Everything may be repeated.
 */
public final class OnDelegateJudged {

    private final Delegates delegates;
    private final MergeDelegates mergeDelegates;
    private final FinishParting finishParting;

    public OnDelegateJudged(Delegates delegates, MergeDelegates mergeDelegates, FinishParting finishParting) {
        this.delegates = delegates;
        this.mergeDelegates = mergeDelegates;
        this.finishParting = finishParting;
    }

    public void apply(PlacingIntegrationEvent judged, CommandContext context) {
        follow(judged.delegateId(), context);
    }

    /** With the reason of the officer, while it is known. */
    void follow(String id, CommandContext context) {
        Versioned<Delegate> judged = delegates.get(id, context.actor());
        finishParting.finish(id, context);
        for (Judgement judgement : judged.state().known().judgements()) {
            if (judgement.same()) {
                mergeDelegates.merge(id, judgement.other(), context);
            } else if (delegates.find(judgement.other()).isPresent()) {
                delegates.change(
                        judgement.other(),
                        null,
                        context.withAction("somebody-else"),
                        delegate -> Judging.note(delegate, id));
            }
        }
    }
}
