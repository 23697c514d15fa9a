package vn.vinhdanh.program.domain.speech;

import java.util.List;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;

/**
 * In which order the speeches of a conference are held. It is apart from them, so that one write moves many. What it does
 * not name comes last.
 *
 * @param speeches their ids
 */
public record SpeechOrder(String commune, String conferenceId, List<String> speeches) {

    public static final int MOST = 200;

    public SpeechOrder {
        speeches = speeches.stream().distinct().toList();
    }

    public static String idOf(String conferenceId) {
        return Ids.named("speech-order", conferenceId);
    }

    public static SpeechOrder none(String commune, String conferenceId) {
        return new SpeechOrder(commune, conferenceId, List.of());
    }

    public Outcome<SpeechOrder, Void> arrange(List<String> next) {
        return Outcome.of(new SpeechOrder(commune, conferenceId, next));
    }

    int placeOf(String speech) {
        int place = speeches.indexOf(speech);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
