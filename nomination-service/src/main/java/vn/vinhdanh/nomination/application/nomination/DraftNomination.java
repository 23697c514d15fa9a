package vn.vinhdanh.nomination.application.nomination;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Draft;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.AKeyDraftsOneNomination;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;

/** Creates a draft: an officer for the own unit, or the secretariat from paper for any unit. */
public final class DraftNomination {

    private final Conferences conferences;
    private final Nominations nominations;
    private final UnitTrees units;
    private final ConferenceUses uses;
    private final Ids ids;

    public DraftNomination(
            Conferences conferences, Nominations nominations, UnitTrees units, ConferenceUses uses, Ids ids) {
        this.conferences = conferences;
        this.nominations = nominations;
        this.units = units;
        this.uses = uses;
        this.ids = ids;
    }

    /**
     * @param named code of the proposing unit; null for an officer's own
     * @param key Idempotency-Key; a repeated request with the same key returns the draft that the first one created
     * @throws AKeyDraftsOneNomination if the key was used for a different request
     */
    public Versioned<Nomination> draft(
            String conferenceId,
            @Nullable String named,
            Proposal proposal,
            @Nullable String key,
            CommandContext context) {
        String unit = UnitScope.ofNewNomination(named, context.actor());
        Conference conference = conferences
                .recent(conferenceId, context.actor())
                .withUnitsOf(units.of(context.actor().commune()));
        conference.requireOpen();
        conference.requireUnit(unit);
        proposal.requireAllowedBy(conference);
        String id = ids.forCreation(context.actor(), "nomination", key);
        Dossier dossier = Dossier.of(
                id, conference.commune(), conferenceId, unit, context.actor().id(), proposal);
        uses.use(conferenceId, context);
        Optional<Versioned<Nomination>> draft =
                nominations.create(id, Outcome.of(new Draft(dossier)), context.withAction("draft"));
        if (draft.isPresent()) {
            return draft.get();
        }
        Versioned<Nomination> existing = nominations.get(id, context.actor());
        // One that was edited since is no longer what the first request asked for: its late repetition is honest.
        if (existing.version() == 1 && !existing.state().dossier().hasSameProposalAs(dossier)) {
            throw new AKeyDraftsOneNomination();
        }
        return existing;
    }
}
