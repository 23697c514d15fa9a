package vn.vinhdanh.program.application;

import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;

/** Prints speeches to be read out. */
public interface SpeechPrinter {

    /** @return a file of the format */
    byte[] print(Conference conference, Speech speech, Format format);

    /** All in the order in which they are held. */
    byte[] print(Conference conference, SpeechProgramme programme, Format format);
}
