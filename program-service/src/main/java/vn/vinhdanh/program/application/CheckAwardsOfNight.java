package vn.vinhdanh.program.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.life.AwardChecks;
import vn.vinhdanh.program.domain.life.Fact;

/** Looks for gaps in the awards of all conferences that were not checked since the night began. Reads the topics once. */
public final class CheckAwardsOfNight {

    private final Conferences conferences;
    private final AwardFacts facts;
    private final AwardChecks checks;

    public CheckAwardsOfNight(Conferences conferences, AwardFacts facts, AwardChecks checks) {
        this.conferences = conferences;
        this.facts = facts;
        this.checks = checks;
    }

    /**
     * @param since when the night began
     * @param correlationId of this look
     * @return how many gaps were found
     */
    public int check(Instant since, Instant now, String correlationId) {
        int gaps = 0;
        for (Map.Entry<String, List<Fact>> told : facts.all().entrySet()) {
            Optional<Conference> conference = conference(told.getKey());
            if (conference.isEmpty() || checks.isCheckedSince(told.getKey(), since)) {
                continue;
            }
            String commune = conference.get().commune();
            CommandContext context =
                    new CommandContext(Actor.system(commune), "check-awards", null, now, correlationId, null);
            gaps += CheckAwards.note(checks, told.getKey(), commune, told.getValue(), context)
                    .state()
                    .gaps()
                    .size();
        }
        return gaps;
    }

    private Optional<Conference> conference(String id) {
        return conferences.find(id).map(known -> known.state()).filter(known -> !known.wasDeleted());
    }
}
