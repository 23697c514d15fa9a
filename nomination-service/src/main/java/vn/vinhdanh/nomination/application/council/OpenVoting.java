package vn.vinhdanh.nomination.application.council;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.finding.DetectFindings;
import vn.vinhdanh.nomination.domain.conference.AClosedConferenceTakesNoMore;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OneAchievementEarnsOneForm;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.ANomineeUnderInvestigationWaits;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Opens the vote. Each nomination is tabled for this session first, then the session opens. After a crash in between,
 * the same command continues: nominations that are already tabled for this session stay as they are.
 */
public final class OpenVoting {

    private static final String SESSION = "council session";

    private final Conferences conferences;
    private final CouncilSessions sessions;
    private final Nominations nominations;
    private final MembersInOffice members;
    private final DetectFindings findings;

    public OpenVoting(
            Conferences conferences,
            CouncilSessions sessions,
            Nominations nominations,
            MembersInOffice members,
            DetectFindings findings) {
        this.conferences = conferences;
        this.sessions = sessions;
        this.nominations = nominations;
        this.members = members;
        this.findings = findings;
    }

    /**
     * Strikes nominations that were returned, withdrawn, tabled by another session or are under investigation.
     *
     * @throws AClosedConferenceTakesNoMore if nothing more is decided
     * @throws OneAchievementEarnsOneForm if one of two that are judged to be for the same achievement is still there
     */
    public Versioned<CouncilSession> open(String id, long expected, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        Versioned<CouncilSession> session = sessions.get(id, context.actor());
        requireCurrent(expected, session);
        conferences
                .get(session.state().council().conferenceId(), context.actor())
                .state()
                .requireOpen();
        members.seated(session.state(), context).requireReadyToVote();
        requireOneForm(session.state(), context);
        Set<String> struck = session.state().council().lines().stream()
                .map(Line::nominationId)
                .filter(nominationId -> !isTabled(nominationId, id, context))
                .collect(Collectors.toSet());
        return sessions.change(
                id,
                expected,
                context.withAction("open the vote"),
                latest -> members.seated(latest, context).openVoting(struck));
    }

    /** Before any nomination is tabled. */
    private static void requireCurrent(long expected, Versioned<CouncilSession> session) {
        if (expected == VersionRequired.NONE) {
            throw new VersionRequired(SESSION);
        }
        if (expected != session.version()) {
            throw new StaleVersion(SESSION);
        }
    }

    /** A nomination may have come after the session was convened, and been judged. */
    private void requireOneForm(CouncilSession session, CommandContext context) {
        List<Nomination> appraised = session.council().lines().stream()
                .map(line ->
                        nominations.get(line.nominationId(), context.actor()).state())
                .filter(nomination -> nomination.state() == NominationState.APPRAISED)
                .toList();
        DetectFindings.Compared compared = findings.compare(appraised);
        appraised.forEach(nomination -> compared.of(nomination).requireOneForm());
    }

    private boolean isTabled(String nominationId, String sessionId, CommandContext context) {
        try {
            nominations.change(
                    nominationId,
                    null,
                    context.withAction("put to the vote"),
                    nomination -> nomination.table(sessionId));
            return true;
        } catch (OnlyAnAppraisedNominationIsVotedOn | ANomineeUnderInvestigationWaits unavailable) {
            return false;
        }
    }
}
