package vn.vinhdanh.nomination.application.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.nomination.domain.finding.Findings;
import vn.vinhdanh.nomination.domain.finding.JudgedPair;
import vn.vinhdanh.nomination.domain.finding.JudgedPairs;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** Compares nominations of one commune with all others of similar names, and adds what was judged about them. */
public final class DetectFindings {

    private final Nominations nominations;
    private final JudgedPairs pairs;

    public DetectFindings(Nominations nominations, JudgedPairs pairs) {
        this.nominations = nominations;
        this.pairs = pairs;
    }

    /**
     * What was compared.
     *
     * @param byLikeness the nominations with similar names, those of the request among them
     * @param judged by the id of the pair
     */
    public record Compared(Map<String, List<Nomination>> byLikeness, Map<String, JudgedPair> judged) {

        /** Those with the folded name of this one, itself among them. */
        public List<Nomination> alike(Nomination nomination) {
            return byLikeness.getOrDefault(nomination.dossier().nominee().likeness(), List.of());
        }

        public Findings of(Nomination nomination) {
            return Findings.of(nomination, alike(nomination), judged);
        }
    }

    /** Two queries, however many nominations. */
    public Compared compare(Collection<Nomination> compared) {
        Map<String, List<Nomination>> byLikeness =
                nominations.alike(compared.stream().map(Nomination::dossier).toList()).stream()
                        .collect(Collectors.groupingBy(
                                nomination -> nomination.dossier().nominee().likeness()));
        Compared unjudged = new Compared(byLikeness, Map.of());
        List<String> ids = compared.stream()
                .flatMap(one -> unjudged.of(one).all().stream()
                        .map(finding -> JudgedPair.idOf(
                                one.dossier().commune(),
                                one.dossier().id(),
                                finding.other().dossier().id())))
                .distinct()
                .toList();
        return ids.isEmpty()
                ? unjudged
                : new Compared(
                        byLikeness,
                        pairs.withIds(ids).stream().collect(Collectors.toMap(JudgedPair::id, Function.identity())));
    }
}
