package vn.vinhdanh.delegate.domain.hall;

import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;

/**
 * A hall of a commune. It is older than a conference and is used again for the next one. Its id follows from commune and
 * code, so that a code is one hall.
 *
 * @param code short, stable
 */
public record Hall(String commune, String code, String name, Layout layout) {

    public static String id(String commune, String code) {
        return Ids.named("hall", commune, code);
    }

    /** A hall that is drawn as the template until somebody changes it. */
    public static Outcome<Hall, Void> from(HallTemplate template, String commune, String code, String name) {
        return Outcome.of(new Hall(commune, code, name, template.layout().requireDrawn()));
    }

    /**
     * Draws the hall. Conferences that are seated already keep the layout that they were seated in until they take the
     * new one.
     *
     * @throws vn.vinhdanh.kernel.InvalidInput with everything that is wrong with the drawing
     */
    public Outcome<Hall, Void> draw(String nextName, Layout next) {
        return Outcome.of(new Hall(commune, code, nextName, next.requireDrawn()));
    }
}
