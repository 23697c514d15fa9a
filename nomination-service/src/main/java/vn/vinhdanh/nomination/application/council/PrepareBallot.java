package vn.vinhdanh.nomination.application.council;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.finding.DetectFindings;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;
import vn.vinhdanh.nomination.domain.award.Citation;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.award.RequiredShare;
import vn.vinhdanh.nomination.domain.conference.AClosedConferenceTakesNoMore;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OneAchievementEarnsOneForm;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Finds what a session votes on, and the share of votes that the regulation in force today requires for it. */
public final class PrepareBallot {

    private final Conferences conferences;
    private final Nominations nominations;
    private final NormsInForce norms;
    private final DetectFindings findings;
    private final UnitTrees units;

    public PrepareBallot(
            Conferences conferences,
            Nominations nominations,
            NormsInForce norms,
            DetectFindings findings,
            UnitTrees units) {
        this.conferences = conferences;
        this.nominations = nominations;
        this.norms = norms;
        this.findings = findings;
        this.units = units;
    }

    /**
     * @param shares by form of award; forms without an entry require more than half
     * @param citations the regulation of each share
     */
    public record Prepared(
            List<Line> lines, Map<FormOfAward, RequiredShare> shares, Map<FormOfAward, Citation> citations) {}

    /**
     * @throws AClosedConferenceTakesNoMore if nothing more is decided
     * @throws OnlyAnAppraisedNominationIsVotedOn if a nomination is not appraised
     * @throws OneAchievementEarnsOneForm if another nomination is judged to be for the same achievement as one of them
     * @throws NoNormIsInForce if an award has no reward today; the closing would fail for the same reason
     */
    public Prepared prepare(String conferenceId, List<String> nominationIds, CommandContext context) {
        conferences.get(conferenceId, context.actor()).state().requireOpen();
        Norms communeNorms = norms.of(context.actor().commune());
        LocalDate today = VietnamTime.dayOf(context.at());
        List<Nomination> candidates = nominationIds.stream()
                .map(id -> nominations.get(id, context.actor()).state())
                .toList();
        UnitTree tree = units.of(context.actor().commune());
        List<Line> lines = candidates.stream()
                .map(nomination -> line(nomination, conferenceId, tree))
                .toList();
        DetectFindings.Compared compared = findings.compare(candidates);
        candidates.forEach(candidate -> compared.of(candidate).requireOneForm());
        lines.forEach(line -> communeNorms.reward(line.form(), line.kind(), today));
        Map<FormOfAward, Norm> votes = new EnumMap<>(FormOfAward.class);
        lines.forEach(line -> communeNorms.votes(line.form(), today).ifPresent(norm -> votes.put(line.form(), norm)));
        return new Prepared(
                lines, mapped(votes, norm -> Objects.requireNonNull(norm.share())), mapped(votes, Norm::cited));
    }

    private static <T> Map<FormOfAward, T> mapped(Map<FormOfAward, Norm> votes, Function<Norm, T> value) {
        return votes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value.apply(entry.getValue())));
    }

    private static Line line(Nomination nomination, String conferenceId, UnitTree tree) {
        if (!nomination.dossier().conferenceId().equals(conferenceId)) {
            throw new InvalidInput(
                    "nominationIds",
                    "Có hồ sơ thuộc hội nghị khác.",
                    "One of the nominations is another conference's.");
        }
        return Line.of(nomination, tree);
    }
}
