package vn.vinhdanh.program.domain.ceremony;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;

/**
 * What people decided about the hand-out. Its id is the id of the conference. Which awards there are, and who comes, stays
 * with the running order and the door: it names awards by their nominations only, and holds no state of theirs.
 *
 * @param size how many come on stage together
 * @param bearers the pairs that carry, in turns; empty while nobody is named
 * @param handedOver what each awardee gets in the hand
 * @param whenAbsent what happens with an award whose recipient is not there
 * @param batches made by hand; empty while the order follows form and rank
 * @param exceptions by nomination, where the host decided otherwise
 * @param readings by nomination: how a name is read aloud, where a person wrote that; null in documents of earlier versions
 * @param called the nomination whose awardee was called on stage last; null before the first, and between two batches
 * @param edition how often people arranged it, which is the version that they settle: an award that joins or leaves is no
 *     conflict with them; null in documents of earlier versions
 * @param told the order of the stage that others were told last; null before the first time
 */
public record Arrangement(
        String conferenceId,
        String commune,
        int size,
        List<Bearers> bearers,
        List<Thing> handedOver,
        WhenAbsent whenAbsent,
        List<HandMade> batches,
        Map<String, Exception> exceptions,
        @Nullable Map<String, String> readings,
        @Nullable String called,
        @Nullable Integer edition,
        @Nullable StageOrder told) {

    private static final int USUAL_SIZE = 10;

    public Arrangement {
        bearers = List.copyOf(bearers);
        handedOver = handedOver.stream().distinct().sorted().toList();
        batches = List.copyOf(batches);
        exceptions = Map.copyOf(exceptions);
        readings = readings == null ? Map.of() : Map.copyOf(readings);
    }

    /** As people write it. */
    public Arrangement(
            String conferenceId,
            String commune,
            int size,
            List<Bearers> bearers,
            List<Thing> handedOver,
            WhenAbsent whenAbsent,
            List<HandMade> batches,
            Map<String, Exception> exceptions,
            @Nullable Map<String, String> readings) {
        this(
                conferenceId,
                commune,
                size,
                bearers,
                handedOver,
                whenAbsent,
                batches,
                exceptions,
                readings,
                null,
                null,
                null);
    }

    /** How the name of an awardee is read aloud; null if it is read as it is written. */
    public @Nullable String readingOf(String nomination) {
        return readings == null ? null : readings.get(nomination);
    }

    /** Two people who carry the tray. */
    public record Bearers(String first, String second) {}

    public enum Thing {
        FRAME,
        CERTIFICATE,
        ENVELOPE,
        FLOWERS
    }

    public enum WhenAbsent {
        /** Another person receives it. */
        PROXY,
        /** It comes last in its batch: the recipient may still arrive. */
        LAST,
        /** It is not called. */
        SKIPPED
    }

    /**
     * @param presenter who hands over; null while nobody is named
     * @param nominations in the order on stage
     */
    public record HandMade(@Nullable String presenter, List<String> nominations) {
        public HandMade {
            nominations = List.copyOf(nominations);
        }
    }

    /** @param proxy who receives it; null if that is not known, or nobody does */
    public record Exception(WhenAbsent whenAbsent, @Nullable String proxy) {}

    public static Arrangement usual(String conferenceId, String commune) {
        return new Arrangement(
                conferenceId,
                commune,
                USUAL_SIZE,
                List.of(),
                List.of(Thing.FRAME, Thing.CERTIFICATE),
                WhenAbsent.PROXY,
                List.of(),
                Map.of(),
                null);
    }

    /** The version that people settle; 0 for one that nobody has arranged. */
    public int editions() {
        return edition == null ? 0 : edition;
    }

    /**
     * Replaces all of it. An award that no batch names joins one by itself.
     *
     * @param next as people wrote it; who is called stays
     * @param order the awards that there are; one that a batch names and was revoked meanwhile is no fault
     */
    public Outcome<Arrangement, ArrangementEvent> arrange(Arrangement next, RunningOrder order) {
        next.requireDifferentBearers();
        next.requireEachAwardOnce();
        next.requireOneForm(order);
        return next.with(called, edition, told).equals(this)
                ? Outcome.of(this)
                : next.with(called, editions() + 1, told).tell(order);
    }

    /** Tells the order of the stage, if it is another one than others were told last. */
    public Outcome<Arrangement, ArrangementEvent> tell(RunningOrder order) {
        List<List<String>> batches = Ceremony.order(this, order);
        if (told != null && told.batches().equals(batches)) {
            return Outcome.of(this);
        }
        StageOrder next = new StageOrder(told == null ? 1 : told.revision() + 1, batches);
        return Outcome.of(with(called, edition, next), new ArrangementEvent.StageArranged(commune, conferenceId, next));
    }

    /**
     * Calls an awardee on stage, or with null nobody. The same one again changes nothing.
     *
     * @throws NotFound if there is no such award
     */
    public Outcome<Arrangement, ArrangementEvent> call(@Nullable String nomination, RunningOrder order) {
        if (nomination != null
                && order.awards().stream()
                        .noneMatch(award -> award.nominationId().equals(nomination))) {
            throw new NotFound("award");
        }
        return Outcome.of(with(nomination, edition, told));
    }

    private Arrangement with(@Nullable String nowCalled, @Nullable Integer nowEdition, @Nullable StageOrder nowTold) {
        return new Arrangement(
                conferenceId,
                commune,
                size,
                bearers,
                handedOver,
                whenAbsent,
                batches,
                exceptions,
                readings,
                nowCalled,
                nowEdition,
                nowTold);
    }

    /** The pair of a batch, counted from 1; null while nobody is named. */
    public @Nullable Bearers bearersOf(int batch) {
        return bearers.isEmpty() ? null : bearers.get((batch - 1) % bearers.size());
    }

    /** The pairs take turns, so each is compared with the next, and the last with the first. */
    private void requireDifferentBearers() {
        for (int i = 0; i < bearers.size(); i++) {
            Bearers pair = bearers.get(i);
            Set<String> names = names(pair);
            if (names.size() < 2) {
                throw new CeremonyRules.TwoBearersCarryTogether(pair.first());
            }
            Bearers following = bearers.get((i + 1) % bearers.size());
            for (String name : List.of(following.first(), following.second())) {
                if (names.contains(Text.exactName(name))) {
                    throw new CeremonyRules.ABearerNeverCarriesTwoBatchesInARow(name);
                }
            }
        }
    }

    private static Set<String> names(Bearers pair) {
        return new HashSet<>(List.of(Text.exactName(pair.first()), Text.exactName(pair.second())));
    }

    private void requireEachAwardOnce() {
        Set<String> named = new HashSet<>();
        batches.stream().flatMap(batch -> batch.nominations().stream()).forEach(nomination -> {
            if (!named.add(nomination)) {
                throw new CeremonyRules.AnAwardIsHandedOutOnce();
            }
        });
    }

    private void requireOneForm(RunningOrder order) {
        Map<String, Award> awards =
                order.awards().stream().collect(Collectors.toMap(Award::nominationId, Function.identity()));
        for (int i = 0; i < batches.size(); i++) {
            long forms = batches.get(i).nominations().stream()
                    .filter(awards::containsKey)
                    .map(nomination -> awards.get(nomination).form().code())
                    .distinct()
                    .count();
            if (forms > 1) {
                throw new CeremonyRules.ABatchHasOneFormOfAward(i + 1);
            }
        }
    }
}
