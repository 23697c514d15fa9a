package vn.vinhdanh.program.domain.agenda;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.domain.plan.AgendaItem;
import vn.vinhdanh.program.domain.plan.Figure;

/**
 * One item of the agenda.
 *
 * @param code of the plan's item, or one that was given when it was added
 * @param owner code of the unit that is responsible for it; null while nobody is
 * @param kind as in {@link AgendaItem}; null for most items and for those that were added
 * @param minutes length; null while it is open
 * @param minutesAreSample true if neither the plan nor a person gave the length
 * @param startsAt the time of day before which it does not begin; null if it follows the item before it
 * @param cue what the host says before it; null if nobody wrote it
 */
public record Item(
        String code,
        String title,
        @Nullable String owner,
        @Nullable String kind,
        @Nullable Integer minutes,
        boolean minutesAreSample,
        @Nullable LocalTime startsAt,
        List<Speaker> speakers,
        List<Need> needs,
        List<Act> acts,
        @Nullable String cue) {

    public Item {
        speakers = List.copyOf(speakers);
        needs = needs.stream().distinct().sorted().toList();
        acts = List.copyOf(acts);
    }

    /** @param title office or rank, as the host says it; null if there is none to say */
    public record Speaker(String name, @Nullable String title) {}

    /** What has to stand ready on stage. */
    public enum Need {
        MICROPHONE,
        SLIDES
    }

    /** @param minutes null while it is open */
    public record Act(
            String title, List<String> performers, @Nullable Integer minutes) {
        public Act {
            performers = List.copyOf(performers);
        }
    }

    static Item of(AgendaItem planned) {
        Figure length = planned.length();
        return new Item(
                planned.code(),
                planned.title(),
                planned.owner(),
                planned.kind(),
                length == null ? null : Integer.valueOf(length.value()),
                length != null && length.sample(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** Sum of the acts whose length is known. */
    int minutesOfActs() {
        return acts.stream()
                .map(Act::minutes)
                .mapToInt(minutes -> minutes == null ? 0 : minutes)
                .sum();
    }

    /** All who are named in it. */
    Stream<String> people() {
        return Stream.concat(
                speakers.stream().map(Speaker::name), acts.stream().flatMap(act -> act.performers().stream()));
    }

    /** With these people after those whom it names; nobody is named twice. */
    public Item joinedBy(List<Speaker> more) {
        Set<String> named = new HashSet<>();
        List<Speaker> all = Stream.concat(speakers.stream(), more.stream())
                .filter(speaker -> named.add(Text.exactName(speaker.name())))
                .toList();
        return new Item(code, title, owner, kind, minutes, minutesAreSample, startsAt, all, needs, acts, cue);
    }

    /** What is edited has no kind: that of the item before stays, for it follows from the plan. */
    Item ofKind(@Nullable String other) {
        return new Item(code, title, owner, other, minutes, minutesAreSample, startsAt, speakers, needs, acts, cue);
    }
}
