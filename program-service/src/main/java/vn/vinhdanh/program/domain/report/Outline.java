package vn.vinhdanh.program.domain.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.Unit;

/**
 * Which part stands in which place of the plan's outline. A part that moves keeps its text, and so does one that gets
 * another title in its place, while the outline has as many parts as before. A title that was there before takes its
 * text up again.
 */
public final class Outline {

    private static final String SECRETARIAT = "secretariat";

    private final Conference conference;
    private final List<ReportPart> rest;
    private final Map<Place, ReportPart> parts = new LinkedHashMap<>();

    private Outline(Conference conference, List<ReportPart> known) {
        this.conference = conference;
        this.rest = new ArrayList<>(known);
    }

    /** @param known all parts that its conference has, in any order */
    public static Outline of(Conference conference, List<ReportPart> known) {
        Outline outline = new Outline(conference, known);
        outline.match(Place.of(conference.plan()), known);
        return outline;
    }

    /** In the order of the outline. A part that is not stored yet is as the outline orders it. */
    public List<ReportPart> parts() {
        return List.copyOf(parts.values());
    }

    /** Those that the outline has no more. */
    public List<ReportPart> left() {
        return List.copyOf(rest);
    }

    private void match(List<Place> places, List<ReportPart> known) {
        places.forEach(place -> parts.put(place, outlined(place)));
        long before = known.stream().filter(part -> !part.withdrawn()).count();
        for (Place place : places) {
            take(place, part -> !part.withdrawn() && sameTitle(part, place));
        }
        for (Place place : places) {
            take(place, part -> part.withdrawn() && sameTitle(part, place));
        }
        for (Place place : places) {
            if (before == places.size()) {
                take(place, part -> !part.withdrawn() && part.place().number() == place.number());
            }
        }
        code(known);
    }

    private static boolean sameTitle(ReportPart part, Place place) {
        return Text.exactName(part.place().title()).equals(Text.exactName(place.title()));
    }

    private void take(Place place, Predicate<ReportPart> fits) {
        if (!parts.get(place).code().isEmpty()) {
            return;
        }
        Optional<ReportPart> found = rest.stream().filter(fits).findFirst();
        found.ifPresent(part -> {
            rest.remove(part);
            parts.put(place, part.follow(place).state());
        });
    }

    /** A new part gets a code that none before it had. */
    private void code(List<ReportPart> known) {
        Set<String> taken = new HashSet<>();
        known.forEach(part -> taken.add(part.code()));
        parts.replaceAll((place, part) -> {
            if (!part.code().isEmpty()) {
                return part;
            }
            int number = place.number();
            while (!taken.add("p" + number)) {
                number++;
            }
            return ReportPart.outlined(
                    conference.commune(),
                    conference.id(),
                    "p" + number,
                    place,
                    part.charge().unit());
        });
    }

    private ReportPart outlined(Place place) {
        return ReportPart.outlined(conference.commune(), conference.id(), "", place, secretariat(conference.plan()));
    }

    private static String secretariat(Plan plan) {
        return plan.units().stream()
                .filter(unit -> SECRETARIAT.equals(unit.role()))
                .findFirst()
                .map(Unit::code)
                .orElseGet(() -> plan.units().getFirst().code());
    }
}
