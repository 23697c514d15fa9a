package vn.vinhdanh.program.domain.speech;

import java.util.List;

/**
 * What a speech is about, and where it stands.
 *
 * @param unit code of the unit that prepares it
 * @param item code of the item of the agenda
 * @param minutes that it is given
 * @param theme may be empty
 * @param questions that the hall asks an exemplar; of a {@link Kind#DIALOGUE} only
 */
public record Terms(String unit, String item, int minutes, String theme, List<String> questions) {

    public Terms {
        questions = List.copyOf(questions);
    }
}
