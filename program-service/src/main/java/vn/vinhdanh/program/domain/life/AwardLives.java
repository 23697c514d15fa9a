package vn.vinhdanh.program.domain.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.vinhdanh.program.domain.life.AwardLife.Step;
import vn.vinhdanh.program.domain.life.Fact.Kind;

/**
 * The lives of all awards of one conference, put together from nothing but facts. They may come in any order, and twice.
 */
public final class AwardLives {

    private static final Comparator<Fact> IN_TIME =
            Comparator.comparing(Fact::at).thenComparing(Fact::kind);

    private final Map<String, AwardLife> lives;
    private final Map<String, Long> rewards;
    private final Set<String> onStage;
    private final boolean arranged;
    private final boolean cancelled;
    private final boolean closed;

    private AwardLives(Collector collected) {
        lives = new TreeMap<>();
        collected.steps.forEach((id, steps) -> lives.put(id, new AwardLife(id, steps)));
        rewards = collected.rewards;
        onStage = collected.onStage;
        arranged = collected.revision > 0;
        cancelled = collected.conference.contains(Kind.CONFERENCE_CANCELLED);
        closed = collected.conference.contains(Kind.CONFERENCE_CLOSED);
    }

    public static AwardLives of(Collection<Fact> facts) {
        Collector collector = new Collector();
        Set<String> seen = new HashSet<>();
        facts.stream().filter(fact -> seen.add(fact.eventId())).sorted(IN_TIME).forEach(collector::take);
        return new AwardLives(collector);
    }

    public Optional<AwardLife> life(String nominationId) {
        return Optional.ofNullable(lives.get(nominationId));
    }

    /** The number of nominations of which a fact tells. */
    public int count() {
        return lives.size();
    }

    /**
     * Every gap, by nomination.
     *
     * @param before what should have followed on something later may be on its way
     */
    public List<Gap> gaps(Instant before) {
        return lives.values().stream()
                .flatMap(life -> gapsOf(life).stream())
                .filter(gap -> gap.since().isBefore(before))
                .toList();
    }

    private List<Gap> gapsOf(AwardLife life) {
        List<Gap> found = new ArrayList<>();
        GapsOfLife gaps = new GapsOfLife(life, found);
        boolean rewarded = rewards.getOrDefault(life.nominationId(), 0L) > 0;
        boolean award = life.isAward();
        boolean staged = onStage.contains(life.nominationId());
        gaps.add(
                Gap.Kind.SELECTED_WITHOUT_MONEY,
                rewarded && life.has(Kind.SELECTED) && !life.has(Kind.RESERVED, Kind.UNFUNDED, Kind.RELEASED),
                Kind.SELECTED);
        gaps.add(Gap.Kind.REWARD_UNFUNDED, (award || life.isUndecided()) && life.isUnfunded(), Kind.UNFUNDED);
        gaps.add(
                Gap.Kind.AWARD_WITHOUT_DELEGATE,
                award && !cancelled && !life.has(Kind.REGISTERED, Kind.WAITLISTED),
                Kind.APPROVED);
        gaps.add(Gap.Kind.AWARD_WITHOUT_SLOT, award && !cancelled && arranged && !staged, Kind.APPROVED);
        gaps.add(Gap.Kind.SLOT_WITHOUT_AWARD, staged && !award, Kind.ARRANGED, Kind.REVOKED);
        gaps.add(
                Gap.Kind.DELEGATE_WITHOUT_AWARD,
                life.has(Kind.REGISTERED, Kind.WAITLISTED) && !life.has(Kind.APPROVED),
                Kind.REGISTERED,
                Kind.WAITLISTED);
        gaps.add(Gap.Kind.PAYMENT_WITHOUT_AWARD, life.isPaid() && !life.has(Kind.APPROVED), Kind.PAID);
        gaps.add(Gap.Kind.REVOKED_WITHOUT_RECOVERY, life.isPaid() && life.isRevoked(), Kind.REVOKED);
        gaps.add(
                Gap.Kind.CLOSED_WITHOUT_PAYMENT,
                closed && award && rewarded && !life.isPaid(),
                Kind.APPROVED,
                Kind.PAYMENT_REVERSED);
        return found;
    }

    private record GapsOfLife(AwardLife life, List<Gap> found) {

        void add(Gap.Kind kind, boolean isMissing, Kind... begins) {
            if (isMissing) {
                life.since(begins).ifPresent(since -> found.add(new Gap(kind, life.nominationId(), since)));
            }
        }
    }

    /** Takes the facts in the order of time. */
    private static final class Collector {

        private final Map<String, List<Step>> steps = new HashMap<>();
        private final Map<String, Long> rewards = new HashMap<>();
        private final Map<String, Set<String>> awardsOfDelegates = new HashMap<>();
        private final Set<Kind> conference = new HashSet<>();
        private Set<String> onStage = Set.of();
        private long revision;

        void take(Fact fact) {
            switch (fact.kind()) {
                case CONFERENCE_CANCELLED, CONFERENCE_CLOSED -> conference.add(fact.kind());
                case ARRANGED -> arrange(fact);
                default -> {
                    learn(fact);
                    awardsOf(fact).forEach(id -> add(id, fact));
                }
            }
        }

        private void learn(Fact fact) {
            if (fact.amount() != null && (fact.kind() == Kind.SELECTED || fact.kind() == Kind.APPROVED)) {
                fact.nominationIds().forEach(id -> rewards.put(id, fact.amount()));
            }
            if (fact.delegateId() != null) {
                awardsOfDelegates
                        .computeIfAbsent(fact.delegateId(), _ -> new HashSet<>())
                        .addAll(fact.nominationIds());
            }
        }

        /** What happens to a delegate happens to each award that the delegate receives. */
        private Set<String> awardsOf(Fact fact) {
            return fact.delegateId() == null || !fact.nominationIds().isEmpty()
                    ? fact.nominationIds()
                    : awardsOfDelegates.getOrDefault(fact.delegateId(), Set.of());
        }

        private void arrange(Fact fact) {
            fact.nominationIds().stream()
                    .filter(id ->
                            steps.getOrDefault(id, List.of()).stream().noneMatch(step -> step.kind() == Kind.ARRANGED))
                    .forEach(id -> add(id, fact));
            if (fact.revision() > revision) {
                revision = fact.revision();
                onStage = fact.nominationIds();
            }
        }

        private void add(String nominationId, Fact fact) {
            steps.computeIfAbsent(nominationId, _ -> new ArrayList<>())
                    .add(new Step(fact.kind(), fact.eventId(), fact.at()));
        }
    }
}
