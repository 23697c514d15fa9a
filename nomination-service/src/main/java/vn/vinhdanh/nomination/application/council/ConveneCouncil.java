package vn.vinhdanh.nomination.application.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.council.Convened;
import vn.vinhdanh.nomination.domain.council.Council;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AKeyConvenesOneSession;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.council.Member;
import vn.vinhdanh.nomination.domain.council.RequiredShare;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Creates a session with its members, nominations and required shares, and detects conflicts of interest. */
public final class ConveneCouncil {

    private final Conferences conferences;
    private final Nominations nominations;
    private final CouncilSessions sessions;
    private final NormsInForce norms;
    private final Ids ids;

    public ConveneCouncil(
            Conferences conferences, Nominations nominations, CouncilSessions sessions, NormsInForce norms, Ids ids) {
        this.conferences = conferences;
        this.nominations = nominations;
        this.sessions = sessions;
        this.norms = norms;
        this.ids = ids;
    }

    /** The request of the council's secretary. */
    public record Convocation(
            String conferenceId,
            List<Member> members,
            List<String> nominationIds,
            Map<FormOfAward, RequiredShare> shares) {

        /** Lines that were struck from the session after its convening do not count as a difference. */
        private void requireSameAs(CouncilSession session) {
            Council council = session.council();
            List<String> lines =
                    council.lines().stream().map(Line::nominationId).toList();
            boolean same = council.conferenceId().equals(conferenceId)
                    && council.members().equals(members)
                    && council.shares().equals(shares)
                    && (session instanceof Convened ? nominationIds.equals(lines) : nominationIds.containsAll(lines));
            if (!same) {
                throw new AKeyConvenesOneSession();
            }
        }
    }

    /**
     * @param key Idempotency-Key; a repeated request with the same key returns the session that the first one created
     * @throws AKeyConvenesOneSession if the key was used for a different request
     * @throws OnlyAnAppraisedNominationIsVotedOn if a nomination is not appraised
     * @throws NoNormIsInForce if an award has no reward today; the closing would fail for the same reason
     */
    public Versioned<CouncilSession> convene(Convocation convocation, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        String id = ids.forCreation(context.actor(), "council-session", key);
        if (sessions.find(id).isEmpty()) {
            conferences.get(convocation.conferenceId(), context.actor());
            sessions.add(
                    id,
                    CouncilSession.convene(
                            id,
                            context.actor().commune(),
                            convocation.conferenceId(),
                            convocation.members(),
                            lines(convocation, context),
                            convocation.shares()),
                    context.withAction("convene"));
        }
        Versioned<CouncilSession> session = sessions.get(id, context.actor());
        convocation.requireSameAs(session.state());
        return session;
    }

    private List<Line> lines(Convocation convocation, CommandContext context) {
        Norms communeNorms = norms.of(context.actor().commune());
        LocalDate today = VietnamTime.dayOf(context.at());
        List<Line> lines = convocation.nominationIds().stream()
                .map(id -> nominations.get(id, context.actor()).state())
                .map(nomination -> line(nomination, convocation.conferenceId()))
                .toList();
        lines.forEach(line -> communeNorms.reward(line.form(), line.kind(), today));
        return lines;
    }

    private static Line line(Nomination nomination, String conferenceId) {
        if (!nomination.dossier().conferenceId().equals(conferenceId)) {
            throw new InvalidInput(
                    "nominationIds",
                    "Có hồ sơ thuộc hội nghị khác.",
                    "One of the nominations is another conference's.");
        }
        return Line.of(nomination);
    }
}
