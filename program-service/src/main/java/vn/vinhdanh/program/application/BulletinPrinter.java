package vn.vinhdanh.program.application;

import java.time.Instant;
import java.util.List;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.publicity.Content;

/** Prints the sheet of who reads the bulletins over the loudspeakers. */
public interface BulletinPrinter {

    /**
     * @param approved bulletins
     * @return a file of the format
     */
    byte[] print(Conference conference, List<Content> approved, Format format, Instant at);
}
