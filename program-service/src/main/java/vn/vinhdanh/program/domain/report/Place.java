package vn.vinhdanh.program.domain.report;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.Plan.ReportSection;

/**
 * Where a part stands in the outline of the plan.
 *
 * @param number from 1, through all sections
 */
public record Place(int number, String section, String title) {

    /** All places of a plan's outline, in its order. */
    public static List<Place> of(Plan plan) {
        List<Place> places = new ArrayList<>();
        for (ReportSection section : plan.report()) {
            for (String title : section.parts()) {
                places.add(new Place(places.size() + 1, section.section(), title));
            }
        }
        return places;
    }
}
