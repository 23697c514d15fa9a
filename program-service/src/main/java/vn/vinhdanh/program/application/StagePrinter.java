package vn.vinhdanh.program.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.application.ReadCeremony.Arranged;

/** Prints the papers of the stage. Each names the release of the agenda and the time of print. */
public interface StagePrinter {

    /** A paper of the stage. */
    enum Paper {
        /** The items with their times, owners and people. */
        AGENDA,
        /** What the host says, when, and who comes up. */
        SCRIPT,
        /** One page or more for each role on stage and behind it. */
        RUN_SHEETS,
        /** A5, folded: for the guests. */
        LEAFLET
    }

    enum Format {
        PDF,
        DOCX
    }

    /** @param arranged the hand-out; null for the agenda, which has none */
    record Sources(OfConference agenda, @Nullable Arranged arranged) {}

    /** @return a file of the format */
    byte[] print(Sources sources, Paper paper, Format format, Instant at);
}
