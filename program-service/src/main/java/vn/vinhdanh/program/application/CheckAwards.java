package vn.vinhdanh.program.application;

import java.time.Duration;
import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.life.AwardCheck;
import vn.vinhdanh.program.domain.life.AwardChecks;
import vn.vinhdanh.program.domain.life.AwardLives;
import vn.vinhdanh.program.domain.life.Fact;

/** Looks for gaps in the awards of one conference, from the topics alone. */
public final class CheckAwards {

    /** An event reaches its consumers within seconds; what has not followed after this is missing. */
    static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    private final Conferences conferences;
    private final AwardFacts facts;
    private final AwardChecks checks;

    public CheckAwards(Conferences conferences, AwardFacts facts, AwardChecks checks) {
        this.conferences = conferences;
        this.facts = facts;
        this.checks = checks;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the actor's commune has no such conference */
    public Versioned<AwardCheck> check(String conferenceId, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        String commune = conferences.get(conferenceId, context.actor()).state().commune();
        return note(checks, conferenceId, commune, facts.of(conferenceId), context);
    }

    static Versioned<AwardCheck> note(
            AwardChecks checks, String conferenceId, String commune, List<Fact> told, CommandContext context) {
        AwardLives lives = AwardLives.of(told);
        AwardCheck found = new AwardCheck(
                conferenceId,
                commune,
                context.at(),
                told.size(),
                lives.count(),
                lives.gaps(context.at().minus(ON_ITS_WAY)));
        return checks.changeOrBegin(
                conferenceId,
                AwardCheck.none(conferenceId, commune),
                null,
                context.withAction("check-awards"),
                known -> known.replacedBy(found));
    }
}
