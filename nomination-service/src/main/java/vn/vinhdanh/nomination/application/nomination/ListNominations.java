package vn.vinhdanh.nomination.application.nomination;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.finding.DetectFindings;
import vn.vinhdanh.nomination.application.nomination.ReadNomination.NominationWithDuplicates;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists the nominations that are visible to the reader by pages, with their likely duplicates. */
public final class ListNominations {

    private final Nominations nominations;
    private final DetectFindings findings;

    public ListNominations(Nominations nominations, DetectFindings findings) {
        this.nominations = nominations;
        this.findings = findings;
    }

    /**
     * Which nominations to list. A null field selects all.
     *
     * @param unit for an officer of another unit the list is empty
     * @param name parts of the nominee's name
     */
    public record Query(
            @Nullable String conferenceId,
            @Nullable NominationState state,
            @Nullable String unit,
            @Nullable String name,
            boolean newestFirst) {}

    public Page<NominationWithDuplicates> list(Query query, PageRequest page, Actor reader) {
        UnitScope.requireReader(reader);
        Nominations.Filter filter = new Nominations.Filter(
                reader.commune(),
                query.conferenceId(),
                query.state(),
                UnitScope.unitsOf(reader, query.unit()),
                query.name(),
                query.newestFirst());
        Page<Versioned<Nomination>> found =
                Page.of(nominations.list(filter, page.after(), page.limit() + 1), page.limit(), Versioned::id);
        DetectFindings.Compared compared =
                findings.compare(found.items().stream().map(Versioned::state).toList());
        return found.map(nomination -> NominationWithDuplicates.of(nomination, compared, reader));
    }
}
