package vn.vinhdanh.nomination.domain.finding;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;

/**
 * Two nominations about which the council's secretary has judged. The pair has one judgement, whichever of both the
 * secretary looked at; a later one replaces it and is seen to do so.
 *
 * @param nominations the ids of both, in their order
 * @param judgements the latest last; it holds
 */
public record JudgedPair(String commune, List<String> nominations, List<Judgement> judgements) {

    public JudgedPair {
        nominations = List.copyOf(nominations);
        judgements = List.copyOf(judgements);
    }

    public static String idOf(String commune, String one, String other) {
        List<String> both = inOrder(one, other);
        return Ids.named("judged-pair", commune, both.getFirst(), both.getLast());
    }

    public String id() {
        return idOf(commune, nominations.getFirst(), nominations.getLast());
    }

    /** Before its first judgement. */
    public static JudgedPair of(String commune, String one, String other) {
        return new JudgedPair(commune, inOrder(one, other), List.of());
    }

    /**
     * The same judgement again changes nothing.
     *
     * @param seen how many judgements the secretary has seen; a later one is not replaced unseen
     */
    public Outcome<JudgedPair, Void> judge(Judgement judgement, int seen) {
        if (!judgements.isEmpty() && judgements.getLast().saysTheSameAs(judgement)) {
            return Outcome.of(this);
        }
        if (seen != judgements.size()) {
            throw new StaleVersion("judgement");
        }
        return Outcome.of(new JudgedPair(
                commune,
                nominations,
                Stream.concat(judgements.stream(), Stream.of(judgement)).toList()));
    }

    private static List<String> inOrder(String one, String other) {
        return Stream.of(one, other).sorted().toList();
    }
}
