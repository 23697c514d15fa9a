package vn.vinhdanh.nomination.application.council;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.ASessionNeedsAnAppointedCouncil;
import vn.vinhdanh.nomination.domain.council.Convened;
import vn.vinhdanh.nomination.domain.council.Council;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AKeyConvenesOneSession;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;

/**
 * Creates a session of the council that is in office, with the shares of votes that the regulation requires. The
 * secretary chooses only what is voted on.
 */
public final class ConveneCouncil {

    private final CouncilSessions sessions;
    private final MembersInOffice members;
    private final PrepareBallot ballots;
    private final ConferenceUses uses;
    private final Ids ids;

    public ConveneCouncil(
            CouncilSessions sessions, MembersInOffice members, PrepareBallot ballots, ConferenceUses uses, Ids ids) {
        this.sessions = sessions;
        this.members = members;
        this.ballots = ballots;
        this.uses = uses;
        this.ids = ids;
    }

    /** The request of the council's secretary. */
    public record Convocation(String conferenceId, List<String> nominationIds) {

        /** Lines that were struck from the session after its convening do not count as a difference. */
        private void requireSameAs(CouncilSession session) {
            Council council = session.council();
            List<String> lines =
                    council.lines().stream().map(Line::nominationId).toList();
            boolean same = council.conferenceId().equals(conferenceId)
                    && (session instanceof Convened ? nominationIds.equals(lines) : nominationIds.containsAll(lines));
            if (!same) {
                throw new AKeyConvenesOneSession();
            }
        }
    }

    /**
     * @param key Idempotency-Key; a repeated request with the same key returns the session that the first one created
     * @throws AKeyConvenesOneSession if the key was used for a different request
     * @throws ASessionNeedsAnAppointedCouncil if nobody is in office today
     * @throws OnlyAnAppraisedNominationIsVotedOn if a nomination is not appraised
     * @throws NoNormIsInForce if an award has no reward today; the closing would fail for the same reason
     */
    public Versioned<CouncilSession> convene(Convocation convocation, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        String id = ids.forCreation(context.actor(), "council-session", key);
        if (sessions.find(id).isEmpty()) {
            Council council = council(id, convocation, context);
            uses.use(convocation.conferenceId(), context);
            sessions.add(id, CouncilSession.convene(council), context.withAction("convene"));
        }
        Versioned<CouncilSession> session = sessions.get(id, context.actor());
        convocation.requireSameAs(session.state());
        return session;
    }

    private Council council(String id, Convocation convocation, CommandContext context) {
        String commune = context.actor().commune();
        PrepareBallot.Prepared ballot =
                ballots.prepare(convocation.conferenceId(), convocation.nominationIds(), context);
        MembersInOffice.Body body = members.on(VietnamTime.dayOf(context.at()), commune, convocation.conferenceId());
        return new Council(
                id,
                commune,
                convocation.conferenceId(),
                body.members(),
                ballot.lines(),
                ballot.shares(),
                Set.of(),
                List.of(),
                body.appointedBy(),
                ballot.citations(),
                List.of(),
                List.of());
    }
}
