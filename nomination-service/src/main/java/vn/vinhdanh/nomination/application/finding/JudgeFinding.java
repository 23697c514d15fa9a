package vn.vinhdanh.nomination.application.finding;

import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.finding.JudgedPair;
import vn.vinhdanh.nomination.domain.finding.JudgedPairs;
import vn.vinhdanh.nomination.domain.finding.Judgement;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Records what the council's secretary concludes about two nominations that may be the same. */
public final class JudgeFinding {

    private final Nominations nominations;
    private final DetectFindings findings;
    private final JudgedPairs pairs;

    public JudgeFinding(Nominations nominations, DetectFindings findings, JudgedPairs pairs) {
        this.nominations = nominations;
        this.findings = findings;
        this.pairs = pairs;
    }

    /**
     * The request of the council's secretary.
     *
     * @param seen how many judgements about the pair the secretary has seen
     */
    public record Request(String other, Judgement.Conclusion conclusion, String reason, int seen) {}

    /**
     * @throws vn.vinhdanh.nomination.domain.finding.FindingRules.OnlyAFindingIsJudged if the two have nothing in common
     * @throws StaleVersion if the pair was judged since
     */
    public Versioned<JudgedPair> judge(String id, Request request, CommandContext context) {
        context.actor().requireAny(Role.COUNCIL_SECRETARY);
        Nomination nomination = nominations.get(id, context.actor()).state();
        nominations.get(request.other(), context.actor());
        findings.compare(List.of(nomination)).of(nomination).requireAbout(request.other());
        String commune = context.actor().commune();
        Judgement judgement = new Judgement(
                request.conclusion(), request.reason(), context.actor().name(), context.at());
        CommandContext judging = context.withAction("judge").withReason(request.reason());
        String pairId = JudgedPair.idOf(commune, id, request.other());
        return pairs.changeOrBegin(
                pairId,
                JudgedPair.of(commune, id, request.other()),
                null,
                judging,
                pair -> pair.judge(judgement, request.seen()));
    }
}
