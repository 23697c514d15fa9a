package vn.vinhdanh.nomination.application.council;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.nomination.domain.council.Question;

/** Answers what a member is asked about a possible conflict of interest. Nobody answers for another person. */
public final class AnswerQuestion {

    private final CouncilSessions sessions;

    public AnswerQuestion(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    public Versioned<CouncilSession> answer(
            String id, @Nullable Long expected, String nominationId, Question.Answer answer, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_MEMBER);
        return sessions.change(
                id,
                expected,
                context.withAction("answer about a conflict"),
                session -> session.answer(context.actor().id(), nominationId, answer));
    }
}
