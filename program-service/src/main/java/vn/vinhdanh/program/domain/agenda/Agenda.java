package vn.vinhdanh.program.domain.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.Adjustment;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemFinished;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemStarted;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaReleased;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaRunAdjusted;
import vn.vinhdanh.program.domain.agenda.Live.Run;
import vn.vinhdanh.program.domain.agenda.Live.State;
import vn.vinhdanh.program.domain.agenda.Release.Change;
import vn.vinhdanh.program.domain.agenda.Release.ReleasedItem;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.AgendaItem;

/**
 * The agenda of a conference: what was worked out of the plan's, what people were told, and what happens on stage. Until
 * it is edited, released or run, it is the plan's, and follows it. The plan remains what was ordered.
 *
 * @param releases oldest first
 * @param released the items of the last release; empty before the first one
 */
public record Agenda(
        String conferenceId,
        String commune,
        List<Item> items,
        List<Release> releases,
        List<ReleasedItem> released,
        Live live) {

    /** As many as a plan may have. */
    public static final int MOST_ITEMS = 100;

    public static final int MOST_ACTS = 30;

    public Agenda {
        items = List.copyOf(items);
        releases = List.copyOf(releases);
        released = List.copyOf(released);
    }

    /** It has an id of its own, because the events of one id are counted together. */
    public static String idOf(String conferenceId) {
        return Ids.named("agenda", conferenceId);
    }

    /** As the plan has it. */
    public static Agenda of(Conference conference) {
        return new Agenda(
                conference.id(),
                conference.commune(),
                conference.plan().agenda().stream().map(Item::of).toList(),
                List.of(),
                List.of(),
                Live.NOTHING);
    }

    /**
     * Replaces the items. Their order is the order of the agenda. The same items again change nothing.
     *
     * @param next the kind of each is that of the item before
     */
    public Outcome<Agenda, AgendaEvent> edit(List<Item> next, Conference conference) {
        Set<String> codes = new HashSet<>();
        for (Item item : next) {
            if (!codes.add(item.code())) {
                throw new AgendaRules.AnItemIsInTheAgendaOnce(item.code());
            }
            int most = mostActs(item.code(), conference);
            if (item.acts().size() > most) {
                throw new AgendaRules.AnItemHasNoMoreActsThanPlanned(item.title(), most);
            }
        }
        Live kept = live;
        for (Run run : live.runs()) {
            if (!codes.contains(run.code())) {
                if (!live.rehearsal()) {
                    throw new AgendaRules.AnItemThatRanStays(get(run.code()).title());
                }
                kept = kept.without(run.code());
            }
        }
        List<Item> edited = next.stream()
                .map(item -> item.ofKind(find(item.code()).map(Item::kind).orElse(null)))
                .toList();
        return Outcome.of(new Agenda(conferenceId, commune, edited, releases, released, kept));
    }

    /** How many acts the plan gives an item; {@link #MOST_ACTS} if it does not say. */
    public static int mostActs(String code, Conference conference) {
        return conference.plan().agenda().stream()
                .filter(item -> item.code().equals(code))
                .map(AgendaItem::acts)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(MOST_ACTS);
    }

    /** What people do not know yet: against the last release. */
    public List<Change> unreleased(Conference conference) {
        return AgendaDifferences.between(
                released, PlannedTimes.of(items, conference).forRelease());
    }

    /** Tells people the agenda as it stands. Without a change since the last release nothing happens. */
    public Outcome<Agenda, AgendaEvent> release(Conference conference, Instant now) {
        List<Change> changes = unreleased(conference);
        if (changes.isEmpty()) {
            return Outcome.of(this);
        }
        Release release = new Release(releases.size() + 1, now, changes);
        List<Release> all = new ArrayList<>(releases);
        all.add(release);
        List<ReleasedItem> known = PlannedTimes.of(items, conference).forRelease();
        return Outcome.of(
                new Agenda(conferenceId, commune, items, all, known, live),
                new AgendaReleased(commune, conferenceId, release));
    }

    public Live liveOn(@Nullable Schedule schedule, Instant now) {
        return live.on(schedule, now);
    }

    /** Starts an item that is to come or was skipped. What still runs ends with it. */
    public Outcome<Agenda, AgendaEvent> start(String code, @Nullable Schedule schedule, Instant now) {
        Item item = get(code);
        Live before = running(schedule, now);
        before.runOf(code).map(Run::startedAt).ifPresent(at -> {
            throw new AgendaRules.AnItemStartsOnce(item.title(), at);
        });
        List<AgendaEvent> events = new ArrayList<>();
        Live after = before.without(code);
        Optional<Run> ending = before.running();
        if (ending.isPresent()) {
            after = after.with(ending.get().ended(now, code));
            events.add(finished(get(ending.get().code()), now, before));
        }
        events.add(started(item, now, before));
        return new Outcome<>(with(after.with(new Run(code, now, null, 0, null))), events);
    }

    /** Finishes the running item. One that is finished stays so. */
    public Outcome<Agenda, AgendaEvent> finish(String code, @Nullable Schedule schedule, Instant now) {
        Item item = get(code);
        Live before = running(schedule, now);
        return switch (before.stateOf(code)) {
            case DONE -> Outcome.of(this);
            case RUNNING ->
                Outcome.of(with(before.with(before.get(code).ended(now, null))), finished(item, now, before));
            case UPCOMING, SKIPPED -> throw new AgendaRules.OnlyARunningItemIsFinishedOrExtended(item.title());
        };
    }

    /** Leaves an item out. One that is left out stays so. */
    public Outcome<Agenda, AgendaEvent> skip(String code, @Nullable Schedule schedule, Instant now) {
        Item item = get(code);
        Live before = running(schedule, now);
        return switch (before.stateOf(code)) {
            case SKIPPED -> Outcome.of(this);
            case UPCOMING ->
                Outcome.of(
                        with(before.with(new Run(code, null, now, 0, null))),
                        adjusted(code, Adjustment.SKIPPED, null, now, before));
            case RUNNING, DONE -> throw new AgendaRules.OnlyAnUpcomingItemIsSkipped(item.title());
        };
    }

    /** @param minutes in all, so that two hosts who give the same five minutes give five */
    public Outcome<Agenda, AgendaEvent> extend(String code, int minutes, @Nullable Schedule schedule, Instant now) {
        Item item = get(code);
        Live before = running(schedule, now);
        if (before.stateOf(code) != State.RUNNING) {
            throw new AgendaRules.OnlyARunningItemIsFinishedOrExtended(item.title());
        }
        return before.get(code).extraMinutes() == minutes
                ? Outcome.of(this)
                : Outcome.of(
                        with(before.with(before.get(code).extended(minutes))),
                        adjusted(code, Adjustment.EXTENDED, minutes, now, before));
    }

    /** Takes the last step with an item back: a start, a skip, an end. What the start had ended goes on. */
    public Outcome<Agenda, AgendaEvent> setBack(String code, @Nullable Schedule schedule, Instant now) {
        Item item = get(code);
        Live before = running(schedule, now);
        return switch (before.stateOf(code)) {
            case UPCOMING -> Outcome.of(this);
            case RUNNING, SKIPPED ->
                Outcome.of(with(before.takenBack(code)), adjusted(code, Adjustment.SET_BACK, null, now, before));
            case DONE -> {
                Run last = before.lastEndOf(item);
                yield Outcome.of(with(before.with(last.reopened())), started(item, last.since(), before));
            }
        };
    }

    /** Forgets what was rehearsed. */
    public Outcome<Agenda, AgendaEvent> clearRehearsal(Instant now) {
        if (live.runs().isEmpty()) {
            return Outcome.of(this);
        }
        if (!live.rehearsal()) {
            throw new AgendaRules.OnlyARehearsalIsCleared();
        }
        return Outcome.of(with(Live.NOTHING), adjusted(null, Adjustment.CLEARED, null, now, live));
    }

    private Live running(@Nullable Schedule schedule, Instant now) {
        if (schedule == null) {
            throw new AgendaRules.AnAgendaRunsOnADate();
        }
        return live.on(schedule, now);
    }

    private Optional<Item> find(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private Item get(String code) {
        return find(code).orElseThrow(() -> new NotFound("agenda item"));
    }

    private AgendaEvent started(Item item, Instant since, Live during) {
        return new AgendaItemStarted(commune, conferenceId, item.code(), item.title(), since, during.rehearsal());
    }

    private AgendaEvent finished(Item item, Instant now, Live during) {
        return new AgendaItemFinished(commune, conferenceId, item.code(), item.title(), now, during.rehearsal());
    }

    private AgendaEvent adjusted(
            @Nullable String code, Adjustment adjustment, @Nullable Integer minutes, Instant now, Live during) {
        return new AgendaRunAdjusted(commune, conferenceId, code, adjustment, minutes, now, during.rehearsal());
    }

    private Agenda with(Live next) {
        return new Agenda(conferenceId, commune, items, releases, released, next);
    }
}
