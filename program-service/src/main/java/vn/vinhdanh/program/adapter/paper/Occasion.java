package vn.vinhdanh.program.adapter.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.agenda.Timetable;
import vn.vinhdanh.program.domain.agenda.Timetable.Slot;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.Unit;

/** The conference with its agenda at the time of print, in the words of a paper. */
record Occasion(Conference conference, Agenda agenda, List<Slot> slots, Instant at) {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày'\u00a0dd/MM/yyyy").withZone(VietnamTime.ZONE);

    static final String AWARDS = "awards";

    static Occasion of(OfConference read, Instant at) {
        Agenda agenda = read.agenda().state();
        return new Occasion(
                read.conference(),
                agenda,
                Timetable.of(agenda, read.conference(), at).slots(),
                at);
    }

    String title() {
        return conference.plan().conference().title();
    }

    String issuer() {
        return conference.plan().conference().issuer();
    }

    String place() {
        return conference.plan().conference().venue().name();
    }

    /** "Ngày 28/08/2025, 07:30"; empty while the date is open. */
    String when() {
        Schedule schedule = conference.schedule();
        return schedule == null ? "" : "Ngày " + DAY.format(schedule.date()) + ", " + HOUR.format(schedule.start());
    }

    /** Which conference and which state of it: papers of different days lie on one table. */
    String state() {
        return joined(" · ", title(), when(), revision(), "in lúc\u00a0" + printed());
    }

    String printed() {
        return MOMENT.format(at);
    }

    /** "chương trình lần 2, có thay đổi chưa báo". */
    String revision() {
        int releases = agenda.releases().size();
        if (releases == 0) {
            return "chương trình chưa báo lần nào";
        }
        boolean changed = !agenda.unreleased(conference).isEmpty();
        return "chương trình lần\u00a0" + releases + (changed ? ", có thay đổi chưa báo" : "");
    }

    /** The planned hour; what comes after an item without a length has none. */
    static String hour(Slot slot) {
        Instant start = slot.plannedStart();
        return start == null ? "" : HOUR.format(start);
    }

    static String minutes(Item item) {
        Integer minutes = item.minutes();
        return minutes == null ? "" : minutes + " phút";
    }

    String owner(Item item) {
        return item.owner() == null ? "" : unit(item.owner());
    }

    String unit(String code) {
        return conference.plan().unit(code).map(Unit::name).orElse(code);
    }

    static String speakers(Item item) {
        return item.speakers().stream()
                .map(speaker -> joined(", ", speaker.title(), speaker.name()))
                .collect(Collectors.joining("; "));
    }

    static String performers(Item.Act act) {
        return String.join(", ", act.performers());
    }

    static String needs(Item item) {
        return item.needs().stream()
                .map(need -> switch (need) {
                    case MICROPHONE -> "micrô";
                    case SLIDES -> "trình chiếu";
                })
                .collect(Collectors.joining(", "));
    }

    /** Those that are given, between marks. */
    static String joined(String mark, @Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(mark));
    }
}
