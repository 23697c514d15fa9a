package vn.vinhdanh.nomination.application.council;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.nomination.application.nomination.ReadNomination;
import vn.vinhdanh.nomination.application.nomination.ReadNomination.NominationWithDuplicates;
import vn.vinhdanh.nomination.domain.council.Line;

/** Reads the nominations of a session with their likely duplicates, so that a member votes on whole nominations. */
public final class ReadSessionNominations {

    private final ReadCouncilSession sessions;
    private final ReadNomination nominations;

    public ReadSessionNominations(ReadCouncilSession sessions, ReadNomination nominations) {
        this.sessions = sessions;
        this.nominations = nominations;
    }

    /** Returns the nominations in the order of the session's lines. */
    public List<NominationWithDuplicates> read(String sessionId, Actor reader) {
        return sessions.read(sessionId, reader).state().council().lines().stream()
                .map(Line::nominationId)
                .map(nominationId -> nominations.read(nominationId, reader))
                .toList();
    }
}
