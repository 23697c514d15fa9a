package vn.vinhdanh.program.domain.ceremony;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Bearers;
import vn.vinhdanh.program.domain.ceremony.Arrangement.HandMade;
import vn.vinhdanh.program.domain.ceremony.Arrangement.WhenAbsent;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Status;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.Stage;

/**
 * The hand-out as it is called: what people arranged, with the awards and the people that there are now. Computed when it is
 * read, so that a late award, a revoked one, an answer and the door change it and nothing has to follow them.
 *
 * @param skipped the awards that are not called
 */
public record Ceremony(List<Batch> batches, List<Slot> skipped) {

    public Ceremony {
        batches = List.copyOf(batches);
        skipped = List.copyOf(skipped);
    }

    /**
     * @param number from 1
     * @param presenter who hands over; null while nobody is named
     * @param bearers who carries; null while nobody is named
     */
    public record Batch(
            int number,
            Award.Form form,
            @Nullable String presenter,
            @Nullable Bearers bearers,
            List<Slot> slots) {
        public Batch {
            slots = List.copyOf(slots);
        }

        /** The nominations from the bottom of the pile to its top: the first who is called lies on top. */
        public List<String> pile() {
            return slots.reversed().stream()
                    .map(slot -> slot.award().nominationId())
                    .toList();
        }
    }

    /**
     * @param position from 1 through all batches; 0 for an award that is not called
     * @param status of the recipient; null while the recipient has no place
     * @param absent what is done because the recipient is not there; null if the recipient is expected or there
     * @param standsIn who receives it instead; null for the recipient, or if nobody is named
     */
    public record Slot(
            int position,
            Award award,
            @Nullable Status status,
            @Nullable WhenAbsent absent,
            @Nullable String standsIn) {}

    /** @param begun whether the hand-out goes on: then who is expected and did not come is absent */
    public static Ceremony of(Arrangement arrangement, Stage stage, boolean begun) {
        boolean doorIsUsed = stage.recipients().values().stream().anyMatch(it -> it.status() == Status.PRESENT);
        List<Batch> batches = new ArrayList<>();
        List<Slot> skipped = new ArrayList<>();
        int position = 0;
        for (Group group : groups(arrangement, stage.order())) {
            List<Slot> slots = group.awards.stream()
                    .map(award -> slot(award, arrangement, stage, begun && doorIsUsed))
                    .toList();
            slots.stream().filter(slot -> slot.absent() == WhenAbsent.SKIPPED).forEach(skipped::add);
            List<Slot> called = new ArrayList<>();
            for (Slot slot : slots.stream()
                    .filter(slot -> slot.absent() != WhenAbsent.SKIPPED)
                    .sorted(Comparator.comparing(slot -> slot.absent() == WhenAbsent.LAST))
                    .toList()) {
                called.add(new Slot(++position, slot.award(), slot.status(), slot.absent(), slot.standsIn()));
            }
            if (!called.isEmpty()) {
                int number = batches.size() + 1;
                batches.add(new Batch(
                        number,
                        called.getFirst().award().form(),
                        group.presenter,
                        arrangement.bearersOf(number),
                        called));
            }
        }
        return new Ceremony(batches, skipped);
    }

    /** The order of the stage, batch by batch, whoever is there: awards by their nominations. */
    static List<List<String>> order(Arrangement arrangement, RunningOrder order) {
        return groups(arrangement, order).stream()
                .map(group -> group.awards.stream().map(Award::nominationId).toList())
                .toList();
    }

    private static Slot slot(Award award, Arrangement arrangement, Stage stage, boolean absentIfNotCome) {
        Optional<DelegateAttendance> recipient = stage.recipientOf(award);
        Status status = recipient.map(DelegateAttendance::status).orElse(null);
        String substitute = recipient.map(DelegateAttendance::substitute).orElse(null);
        boolean absent = status != null && (!status.comes() || absentIfNotCome && status != Status.PRESENT);
        if (!absent) {
            return new Slot(0, award, status, null, substitute);
        }
        Arrangement.Exception exception = arrangement.exceptions().get(award.nominationId());
        WhenAbsent done = exception == null ? arrangement.whenAbsent() : exception.whenAbsent();
        return new Slot(0, award, status, done, exception == null ? null : exception.proxy());
    }

    private static final class Group {

        private final @Nullable String presenter;
        private final List<Award> awards = new ArrayList<>();

        Group(@Nullable String presenter) {
            this.presenter = presenter;
        }
    }

    /** None is empty. */
    private static List<Group> groups(Arrangement arrangement, RunningOrder order) {
        Map<String, Award> left = new LinkedHashMap<>();
        order.batches().stream()
                .flatMap(batch -> batch.slots().stream())
                .forEach(slot -> left.put(slot.award().nominationId(), slot.award()));
        if (arrangement.batches().isEmpty()) {
            return byForm(left.values(), arrangement.size());
        }
        List<Group> groups = new ArrayList<>();
        for (HandMade batch : arrangement.batches()) {
            Group group = new Group(batch.presenter());
            batch.nominations().stream()
                    .map(left::remove)
                    .filter(award -> award != null)
                    .forEach(group.awards::add);
            if (!group.awards.isEmpty()) {
                groups.add(group);
            }
        }
        left.values().forEach(award -> join(groups, award, arrangement.size()));
        return groups;
    }

    /** Batches of one form are of nearly one size: 11 in batches of 10 are 6 and 5. */
    private static List<Group> byForm(Iterable<Award> sorted, int size) {
        Map<String, List<Award>> forms = new LinkedHashMap<>();
        sorted.forEach(award -> forms.computeIfAbsent(award.form().code(), _ -> new ArrayList<>())
                .add(award));
        List<Group> groups = new ArrayList<>();
        for (List<Award> awards : forms.values()) {
            int count = Math.ceilDiv(awards.size(), size);
            for (int i = 0; i < count; i++) {
                Group group = new Group(null);
                group.awards.addAll(awards.subList(start(awards, i, count), start(awards, i + 1, count)));
                groups.add(group);
            }
        }
        return groups;
    }

    private static int start(List<Award> awards, int batch, int count) {
        int more = awards.size() % count;
        return batch * (awards.size() / count) + Math.min(batch, more);
    }

    /** At the end of the first batch of its form with room, else of the last one; a new form makes a batch of its own. */
    private static void join(List<Group> groups, Award award, int size) {
        List<Group> ofForm = groups.stream()
                .filter(group -> form(group).code().equals(award.form().code()))
                .toList();
        if (!ofForm.isEmpty()) {
            ofForm.stream()
                    .filter(group -> group.awards.size() < size)
                    .findFirst()
                    .orElse(ofForm.getLast())
                    .awards
                    .add(award);
            return;
        }
        Group own = new Group(null);
        own.awards.add(award);
        int place = 0;
        while (place < groups.size()
                && form(groups.get(place)).rank() <= award.form().rank()) {
            place++;
        }
        groups.add(place, own);
    }

    private static Award.Form form(Group group) {
        return group.awards.getFirst().form();
    }
}
