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
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.VietnamTime;
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

/** Calls a session: who is appointed, on what they vote, by which shares. Conflicts that can be found are found. */
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

    /** What the council's secretary sends. */
    public record Convocation(
            String conferenceId,
            List<Member> members,
            List<String> nominationIds,
            Map<FormOfAward, RequiredShare> shares) {

        /** Lines that were struck since are no difference. */
        private void requireAny(CouncilSession session) {
            Council council = session.council();
            List<String> onIt = council.lines().stream().map(Line::nominationId).toList();
            boolean same = council.conferenceId().equals(conferenceId)
                    && council.members().equals(members)
                    && council.shares().equals(shares)
                    && (session instanceof Convened ? nominationIds.equals(onIt) : nominationIds.containsAll(onIt));
            if (!same) {
                throw new AKeyConvenesOneSession();
            }
        }
    }

    /**
     * @param key sent again with a repeated request: the session that the first one made is the answer
     * @throws AKeyConvenesOneSession where the key came with something else
     * @throws OnlyAnAppraisedNominationIsVotedOn where one is not ready for the council
     * @throws NoNormIsInForce where an award has no price: better now than after the vote
     */
    public Versioned<CouncilSession> convene(Convocation convocation, @Nullable String key, CommandContext cause) {
        cause.actor().requireAny(Role.COUNCIL_SECRETARY);
        String id = ids.forCreation(cause.actor(), "council-session", key);
        if (sessions.find(id).isEmpty()) {
            conferences.get(convocation.conferenceId(), cause.actor());
            sessions.add(
                    id,
                    CouncilSession.convene(
                            id,
                            cause.actor().commune(),
                            convocation.conferenceId(),
                            convocation.members(),
                            lines(convocation, cause),
                            convocation.shares()),
                    cause.doing("convene"));
        }
        Versioned<CouncilSession> session = sessions.get(id, cause.actor());
        convocation.requireAny(session.state());
        return session;
    }

    private List<Line> lines(Convocation convocation, CommandContext cause) {
        Norms prices = norms.of(cause.actor().commune());
        LocalDate today = VietnamTime.dayOf(cause.at());
        List<Line> lines = convocation.nominationIds().stream()
                .map(id -> nominations.get(id, cause.actor()).state())
                .map(nomination -> line(nomination, convocation.conferenceId()))
                .toList();
        lines.forEach(line -> prices.reward(line.form(), line.kind(), today));
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
