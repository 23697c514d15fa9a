package vn.vinhdanh.program.domain.stage;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Outcome;

/**
 * The order in which a conference hands out its awards. Its id is the conference's. The facts it is made from may come
 * late, twice or in any order: the result is the same.
 *
 * @param awards by nomination, each once
 * @param withdrawn kept, so that an approval that comes after its own revocation is not put back
 */
public record RunningOrder(String conferenceId, String commune, List<Award> awards, List<Award.Withdrawal> withdrawn) {

    /** Collectives come on stage before households, households before individuals; kinds not known come last. */
    private static final List<String> KINDS = List.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL");

    public RunningOrder {
        awards = List.copyOf(awards);
        withdrawn = List.copyOf(withdrawn);
    }

    public static RunningOrder empty(String conferenceId, String commune) {
        return new RunningOrder(conferenceId, commune, List.of(), List.of());
    }

    /** Gives an approved award its slot; another decision's for the same nomination takes its place. */
    public Outcome<RunningOrder, Void> give(Award award) {
        if (awards.contains(award) || withdrawn.contains(award.withdrawal())) {
            return Outcome.of(this);
        }
        return Outcome.of(with(
                Stream.concat(without(award.nominationId()), Stream.of(award)).toList(), withdrawn));
    }

    /** Takes a revoked award off the stage. */
    public Outcome<RunningOrder, Void> take(Award.Withdrawal withdrawal) {
        if (withdrawn.contains(withdrawal)) {
            return Outcome.of(this);
        }
        return Outcome.of(with(
                awards.stream()
                        .filter(award -> !award.withdrawal().equals(withdrawal))
                        .toList(),
                Stream.concat(withdrawn.stream(), Stream.of(withdrawal)).toList()));
    }

    /** Form after form from the highest to the lowest (Luật Thi đua, khen thưởng 2022), positions from 1 through all of them. */
    public List<Batch> batches() {
        List<Award> inOrder = awards.stream().sorted(onStage()).toList();
        Map<Award.Form, List<Slot>> byForm = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Award award = inOrder.get(i);
            byForm.computeIfAbsent(award.form(), _ -> new ArrayList<>()).add(new Slot(i + 1, award));
        }
        List<Batch> batches = new ArrayList<>();
        byForm.forEach((form, slots) -> batches.add(new Batch(batches.size() + 1, form, slots)));
        return List.copyOf(batches);
    }

    /** Everyone who receives the same form; they come on stage together. */
    public record Batch(int number, Award.Form form, List<Slot> slots) {
        public Batch {
            slots = List.copyOf(slots);
        }
    }

    /** @param position from 1 through the whole order */
    public record Slot(int position, Award award) {}

    private static Comparator<Award> onStage() {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        return Comparator.comparingInt((Award award) -> award.form().rank())
                .thenComparing(award -> award.form().code())
                .thenComparing(award -> award.form().name())
                .thenComparingInt(award -> KINDS.contains(award.kind()) ? KINDS.indexOf(award.kind()) : KINDS.size())
                .thenComparing(RunningOrder::givenName, vietnamese)
                .thenComparing(Award::name, vietnamese)
                .thenComparing(Award::nominationId);
    }

    /** Vietnamese lists go by the given name, the last word; a collective's or household's by the whole name. */
    private static String givenName(Award award) {
        return award.kind().equals("INDIVIDUAL")
                ? award.name().substring(award.name().lastIndexOf(' ') + 1)
                : award.name();
    }

    private RunningOrder with(List<Award> nextAwards, List<Award.Withdrawal> nextWithdrawn) {
        return new RunningOrder(conferenceId, commune, nextAwards, nextWithdrawn);
    }

    private Stream<Award> without(String nominationId) {
        return awards.stream().filter(award -> !award.nominationId().equals(nominationId));
    }
}
