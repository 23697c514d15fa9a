package vn.vinhdanh.nomination.application.decision;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists the decisions of a commune by pages. */
public final class ListDecisions {

    private final Decisions decisions;

    public ListDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    public Page<Versioned<Decision>> list(@Nullable String conferenceId, PageRequest page, Actor reader) {
        DecisionReaders.require(reader);
        return Page.of(
                decisions.list(reader.commune(), conferenceId, page.after(), page.limit() + 1),
                page.limit(),
                Versioned::id);
    }
}
