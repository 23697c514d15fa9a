package vn.vinhdanh.program.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.speech.Kind;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.SpeechProgramme.Placed;

/**
 * Somebody who speaks at the conference.
 *
 * @param item code of the item of the agenda
 * @param theme may be empty
 * @param minutes that it takes
 */
record SpeakerResponse(
        String item, Kind kind, String name, @Nullable String title, String theme, int minutes) {

    static List<SpeakerResponse> all(SpeechProgramme ready) {
        return ready.all().stream().map(SpeakerResponse::of).toList();
    }

    private static SpeakerResponse of(Placed placed) {
        Speech speech = placed.speech().state();
        return new SpeakerResponse(
                speech.terms().item(),
                speech.kind(),
                speech.speaker().name(),
                speech.speaker().title(),
                speech.terms().theme(),
                speech.minutes());
    }
}
