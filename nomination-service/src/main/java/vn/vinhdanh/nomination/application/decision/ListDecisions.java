package vn.vinhdanh.nomination.application.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.nomination.application.Part;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** The decisions of a commune, in parts. */
public final class ListDecisions {

    private final Decisions decisions;

    public ListDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    public List<Stored<Decision>> list(@Nullable String conferenceId, Part part, Actor reader) {
        DecisionReaders.check(reader);
        return decisions.list(reader.commune(), conferenceId, part.after(), part.limit());
    }
}
