package vn.vinhdanh.program.adapter.paper;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.paper.Fold;
import vn.vinhdanh.paper.Fold.Line;
import vn.vinhdanh.paper.Fold.Look;
import vn.vinhdanh.paper.WorkingPaper.Part;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.agenda.Timetable.Slot;
import vn.vinhdanh.program.domain.ceremony.Ceremony;

/**
 * Four pages of A5 on one sheet: the cover, the agenda, who is honoured in the order on stage, and the rest of them. For the
 * guests, so it says nothing of who is absent or stands in.
 */
final class Leaflet {

    /** More names are shared between two pages. */
    private static final int NAMES_ON_A_PAGE = 30;

    private Leaflet() {}

    static List<Part> of(HandOut handOut) {
        Occasion occasion = handOut.occasion();
        List<Line> names = names(handOut);
        int first = names.size() > NAMES_ON_A_PAGE ? Math.ceilDiv(names.size(), 2) : names.size();
        List<Line> back = headed("Vinh danh (tiếp theo)", names.subList(first, names.size()));
        back.add(Line.of(Occasion.joined(" · ", occasion.revision(), "in lúc\u00a0" + occasion.printed()), Look.SMALL));
        return List.of(
                new Fold(back, cover(occasion)),
                new Fold(agenda(occasion), headed("Vinh danh", names.subList(0, first))));
    }

    private static List<Line> headed(String head, List<Line> names) {
        List<Line> lines = new ArrayList<>();
        if (!names.isEmpty()) {
            lines.add(Line.of(head, Look.HEAD));
            lines.addAll(names);
        }
        return lines;
    }

    private static List<Line> cover(Occasion occasion) {
        return List.of(
                Line.of(occasion.issuer(), Look.ISSUER),
                Line.of(occasion.title(), Look.TITLE),
                Line.of(occasion.when(), Look.CENTRED),
                Line.of(occasion.place(), Look.CENTRED));
    }

    private static List<Line> agenda(Occasion occasion) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Chương trình", Look.HEAD));
        for (Slot slot : occasion.slots()) {
            Item item = slot.item();
            String hour = Occasion.hour(slot);
            lines.add(new Line(hour.isEmpty() ? slot.position() + "." : hour, item.title(), Look.ENTRY));
            String speakers = Occasion.speakers(item);
            if (!speakers.isEmpty()) {
                lines.add(Line.of(speakers, Look.UNDER));
            }
            for (Item.Act act : item.acts()) {
                lines.add(Line.of(Occasion.joined(": ", act.title(), Occasion.performers(act)), Look.UNDER));
            }
        }
        return lines;
    }

    /** Also of those who are not called: they are honoured as the others are. */
    private static List<Line> names(HandOut handOut) {
        Ceremony ceremony = handOut.ceremony();
        List<Ceremony.Slot> honoured = new ArrayList<>();
        ceremony.batches().forEach(batch -> honoured.addAll(batch.slots()));
        honoured.addAll(ceremony.skipped());
        List<Line> lines = new ArrayList<>();
        String form = "";
        int number = 0;
        for (Ceremony.Slot slot : honoured) {
            if (!slot.award().form().code().equals(form)) {
                form = slot.award().form().code();
                lines.add(Line.of(slot.award().form().name(), Look.GROUP));
            }
            lines.add(entry(handOut, slot, ++number));
        }
        return lines;
    }

    private static Line entry(HandOut handOut, Ceremony.Slot slot, int number) {
        String unit = handOut.occasion().unit(slot.award().unit());
        return new Line(number + ".", slot.award().name() + ", " + unit, Look.ENTRY);
    }
}
