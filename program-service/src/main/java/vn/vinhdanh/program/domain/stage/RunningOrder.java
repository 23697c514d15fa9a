package vn.vinhdanh.program.domain.stage;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.kernel.Outcome;

/**
 * The order in which a conference hands out its awards. Its id is the id of the conference. The result does not depend
 * on the order in which approvals and revocations arrive, nor on repeated delivery.
 *
 * @param awards at most one for each nomination
 * @param withdrawn revoked awards; they are kept so that an approval which arrives after its revocation has no effect
 */
public record RunningOrder(String conferenceId, String commune, List<Award> awards, List<Award.Withdrawal> withdrawn) {

    /** The order of kinds on stage. Unknown kinds come last. */
    private static final List<String> KINDS_IN_ORDER = List.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL");

    public RunningOrder {
        awards = List.copyOf(awards);
        withdrawn = List.copyOf(withdrawn);
    }

    public static RunningOrder empty(String conferenceId, String commune) {
        return new RunningOrder(conferenceId, commune, List.of(), List.of());
    }

    /** Adds an approved award. It replaces an earlier award of the same nomination. */
    public Outcome<RunningOrder, Void> add(Award award) {
        if (awards.contains(award) || withdrawn.contains(award.withdrawal())) {
            return Outcome.of(this);
        }
        return Outcome.of(with(
                Stream.concat(without(award.nominationId()), Stream.of(award)).toList(), withdrawn));
    }

    /** Removes a revoked award. */
    public Outcome<RunningOrder, Void> withdraw(Award.Withdrawal withdrawal) {
        if (withdrawn.contains(withdrawal)) {
            return Outcome.of(this);
        }
        return Outcome.of(with(
                awards.stream()
                        .filter(award -> !award.withdrawal().equals(withdrawal))
                        .toList(),
                Stream.concat(withdrawn.stream(), Stream.of(withdrawal)).toList()));
    }

    /**
     * One batch for each form of award, from the highest form to the lowest (Luật Thi đua, khen thưởng 2022). Positions
     * are counted from 1 through all batches.
     */
    public List<Batch> batches() {
        return batches(_ -> true);
    }

    /** As {@link #batches()}, of these awards only. */
    List<Batch> batches(Predicate<Award> wanted) {
        List<Award> sorted = awards.stream().filter(wanted).sorted(stageOrder()).toList();
        Map<Award.Form, List<Slot>> byForm = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            Award award = sorted.get(i);
            byForm.computeIfAbsent(award.form(), _ -> new ArrayList<>()).add(new Slot(i + 1, award));
        }
        List<Batch> batches = new ArrayList<>();
        byForm.forEach((form, slots) -> batches.add(new Batch(batches.size() + 1, form, slots)));
        return List.copyOf(batches);
    }

    /** All awards of the same form. Their recipients come on stage together. */
    public record Batch(int number, Award.Form form, List<Slot> slots) {
        public Batch {
            slots = List.copyOf(slots);
        }
    }

    /** @param position from 1, counted through all batches */
    public record Slot(int position, Award award) {}

    private static Comparator<Award> stageOrder() {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        Comparator<Award> people = NameOrder.by(
                award -> award.recipient().name(), award -> award.recipient().callName());
        return Comparator.comparingInt((Award award) -> award.form().rank())
                .thenComparing(award -> award.form().code())
                .thenComparing(award -> award.form().name())
                .thenComparingInt(award -> KINDS_IN_ORDER.contains(award.kind())
                        ? KINDS_IN_ORDER.indexOf(award.kind())
                        : KINDS_IN_ORDER.size())
                .thenComparing((one, other) -> isPerson(one) && isPerson(other) ? people.compare(one, other) : 0)
                .thenComparing(Award::name, vietnamese)
                .thenComparing(Award::nominationId);
    }

    /** Individuals are sorted as people are, all others by their whole name. */
    private static boolean isPerson(Award award) {
        return award.kind().equals("INDIVIDUAL");
    }

    private RunningOrder with(List<Award> nextAwards, List<Award.Withdrawal> nextWithdrawn) {
        return new RunningOrder(conferenceId, commune, nextAwards, nextWithdrawn);
    }

    private Stream<Award> without(String nominationId) {
        return awards.stream().filter(award -> !award.nominationId().equals(nominationId));
    }
}
