package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.AgendaWarnings;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.agenda.Live;
import vn.vinhdanh.program.domain.agenda.Release;
import vn.vinhdanh.program.domain.agenda.Release.Aspect;
import vn.vinhdanh.program.domain.agenda.Timetable;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.plan.Warning;

/**
 * The agenda as it is worked out and run.
 *
 * @param version 0 while it is the plan's
 * @param now the server's time, by which a screen corrects its own clock
 * @param minutes from the start to the end of the last item whose end is known
 * @param plannedMinutes the duration that the plan gives for the conference
 * @param rehearsal true for what runs before the day
 * @param running code of the item that goes on; null between two
 * @param next code of the item that comes; null after the last
 * @param unreleased what people were not told yet
 */
record ProgrammeResponse(
        String id,
        long version,
        String conferenceId,
        String conferenceTitle,
        Instant now,
        @Nullable Schedule schedule,
        int minutes,
        long plannedMinutes,
        boolean rehearsal,
        @Nullable String running,
        @Nullable String next,
        List<Entry> items,
        List<ReleaseEntry> releases,
        List<ChangeEntry> unreleased,
        List<Warning> warnings) {

    /**
     * @param minutes length as planned; null while it is open
     * @param mostActs how many acts it has at most
     * @param startsAfter planned minutes from the start of the conference; null while an earlier length is open
     * @param expectedStart of an item to come; null while it can't be told
     * @param expectedEnd of an item to come or running; null while it can't be told
     */
    record Entry(
            int position,
            String code,
            String title,
            @Nullable String owner,
            @Nullable String ownerName,
            @Nullable String kind,
            @Nullable Integer minutes,
            boolean minutesAreSample,
            @Nullable LocalTime startsAt,
            List<Item.Speaker> speakers,
            List<Item.Need> needs,
            List<Item.Act> acts,
            int mostActs,
            @Nullable String cue,
            @Nullable Integer startsAfter,
            @Nullable Instant plannedStart,
            @Nullable Instant plannedEnd,
            Live.State state,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            int extraMinutes,
            @Nullable Instant expectedStart,
            @Nullable Instant expectedEnd) {

        static Entry of(Timetable.Slot slot, Conference conference) {
            Item item = slot.item();
            Live.Run run = slot.run();
            return new Entry(
                    slot.position(),
                    item.code(),
                    item.title(),
                    item.owner(),
                    nameOf(item.owner(), conference),
                    item.kind(),
                    item.minutes(),
                    item.minutesAreSample(),
                    item.startsAt(),
                    item.speakers(),
                    item.needs(),
                    item.acts(),
                    Agenda.mostActs(item.code(), conference),
                    item.cue(),
                    slot.offset(),
                    slot.plannedStart(),
                    slot.plannedEnd(),
                    slot.state(),
                    run == null ? null : run.startedAt(),
                    run == null ? null : run.endedAt(),
                    run == null ? 0 : run.extraMinutes(),
                    slot.expectedStart(),
                    slot.expectedEnd());
        }

        private static @Nullable String nameOf(@Nullable String owner, Conference conference) {
            return owner == null
                    ? null
                    : conference.plan().unit(owner).map(Unit::name).orElse(owner);
        }
    }

    record ReleaseEntry(int number, Instant at, List<ChangeEntry> changes) {

        static ReleaseEntry of(Release release) {
            return new ReleaseEntry(release.number(), release.at(), ChangeEntry.all(release.changes()));
        }
    }

    /** @param owners codes of the units that it concerns */
    record ChangeEntry(String code, String title, List<Aspect> aspects, List<String> owners) {

        static List<ChangeEntry> all(List<Release.Change> changes) {
            return changes.stream()
                    .map(change ->
                            new ChangeEntry(change.code(), change.title(), change.aspectsInOrder(), change.owners()))
                    .toList();
        }
    }

    static ProgrammeResponse of(OfConference read, Instant now) {
        Agenda agenda = read.agenda().state();
        Conference conference = read.conference();
        Timetable timetable = Timetable.of(agenda, conference, now);
        return new ProgrammeResponse(
                read.agenda().id(),
                read.agenda().version(),
                conference.id(),
                conference.plan().conference().title(),
                now,
                conference.schedule(),
                timetable.minutes(),
                conference.plan().conference().duration().toMinutes(),
                timetable.live().rehearsal(),
                timetable.running().map(slot -> slot.item().code()).orElse(null),
                timetable.next().map(slot -> slot.item().code()).orElse(null),
                timetable.slots().stream()
                        .map(slot -> Entry.of(slot, conference))
                        .toList(),
                agenda.releases().stream().map(ReleaseEntry::of).toList(),
                ChangeEntry.all(agenda.unreleased(conference)),
                AgendaWarnings.of(agenda, conference));
    }
}
