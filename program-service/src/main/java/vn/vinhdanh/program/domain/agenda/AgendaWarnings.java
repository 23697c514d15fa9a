package vn.vinhdanh.program.domain.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.domain.agenda.PlannedTimes.Planned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.Warning;

/** Finds what a person should look at before the agenda is released. It prevents nothing. */
public final class AgendaWarnings {

    private final List<Warning> warnings = new ArrayList<>();
    private final Agenda agenda;
    private final Conference conference;

    private AgendaWarnings(Agenda agenda, Conference conference) {
        this.agenda = agenda;
        this.conference = conference;
    }

    public static List<Warning> of(Agenda agenda, Conference conference) {
        AgendaWarnings found = new AgendaWarnings(agenda, conference);
        found.times();
        found.owners();
        found.people();
        found.missing();
        return List.copyOf(found.warnings);
    }

    private void times() {
        PlannedTimes times = PlannedTimes.of(agenda.items(), conference);
        for (int i = 0; i < agenda.items().size(); i++) {
            Planned planned = times.items().get(i);
            Item item = planned.item();
            Integer minutes = item.minutes();
            if (minutes == null) {
                warn(
                        i,
                        "minutes",
                        "Mục “" + item.title() + "” chưa có thời lượng, nên chưa tính được giờ của các mục sau.",
                        "“" + item.title() + "” has no length yet, so the items after it have no times.");
            } else if (item.minutesOfActs() > minutes) {
                warn(
                        i,
                        "acts",
                        "Các tiết mục của “" + item.title() + "” dài " + item.minutesOfActs() + " phút, quá " + minutes
                                + " phút của mục và lấn sang mục sau.",
                        "The acts of “" + item.title() + "” take " + item.minutesOfActs() + " minutes, over the item's "
                                + minutes + ", into the next item.");
            }
            if (planned.overlaps()) {
                warn(
                        i,
                        "startsAt",
                        "Mục “" + item.title() + "” bắt đầu lúc " + item.startsAt()
                                + " khi mục trước chưa xong. Hãy đổi giờ hoặc rút ngắn mục trước.",
                        "“" + item.title() + "” starts at " + item.startsAt()
                                + ", before the item before it ends. Change the time, or shorten the item before.");
            }
        }
        long most = conference.plan().conference().duration().toMinutes();
        if (times.end() > most) {
            warnings.add(new Warning(
                    "items",
                    "Chương trình dài " + times.end() + " phút, quá " + most + " phút của Hội nghị.",
                    "The agenda takes " + times.end() + " minutes, over the conference's " + most + "."));
        }
    }

    private void owners() {
        for (int i = 0; i < agenda.items().size(); i++) {
            Item item = agenda.items().get(i);
            String owner = item.owner();
            if (owner == null || conference.plan().unit(owner).isEmpty()) {
                warn(
                        i,
                        "owner",
                        "Mục “" + item.title() + "” chưa có đơn vị phụ trách.",
                        "No unit is responsible for “" + item.title() + "” yet.");
            }
        }
    }

    /** Who appears: the speakers of an item together, then each act. */
    private record Appearance(int index, Set<String> names) {}

    /** A person needs a moment between two appearances that are not one. */
    private void people() {
        List<Appearance> appearances = new ArrayList<>();
        for (int i = 0; i < agenda.items().size(); i++) {
            Item item = agenda.items().get(i);
            Stream<String> speakers = item.speakers().stream().map(Item.Speaker::name);
            appearances.add(new Appearance(i, names(speakers)));
            for (Item.Act act : item.acts()) {
                appearances.add(new Appearance(i, names(act.performers().stream())));
            }
        }
        appearances.removeIf(appearance -> appearance.names().isEmpty());
        for (int i = 1; i < appearances.size(); i++) {
            Appearance before = appearances.get(i - 1);
            Appearance now = appearances.get(i);
            Set<String> both = new HashSet<>(now.names());
            both.retainAll(before.names());
            if (!both.isEmpty() && now.index() - before.index() <= 1) {
                people(now.index(), both);
            }
        }
    }

    private void people(int index, Set<String> both) {
        String title = agenda.items().get(index).title();
        String who = agenda.items()
                .get(index)
                .people()
                .distinct()
                .filter(name -> both.contains(Text.exactName(name)))
                .collect(Collectors.joining(", "));
        warn(
                index,
                "people",
                who + " có hai phần liền nhau ở “" + title + "”. Hãy xếp xa nhau, hoặc đổi người.",
                who + " appears twice in a row at “" + title + "”. Put the parts apart, or take another person.");
    }

    private static Set<String> names(Stream<String> people) {
        return people.map(Text::exactName).collect(Collectors.toSet());
    }

    private void missing() {
        Set<String> codes = agenda.items().stream().map(Item::code).collect(Collectors.toSet());
        conference.plan().agenda().stream()
                .filter(planned -> !codes.contains(planned.code()))
                .forEach(planned -> warnings.add(new Warning(
                        "items",
                        "Kế hoạch có mục “" + planned.title() + "” mà chương trình không có.",
                        "The plan has “" + planned.title() + "”, the agenda has not.")));
    }

    private void warn(int index, String field, String vietnamese, String english) {
        warnings.add(new Warning("items[" + index + "]." + field, vietnamese, english));
    }
}
