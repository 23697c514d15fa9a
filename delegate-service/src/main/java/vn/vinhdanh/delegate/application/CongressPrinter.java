package vn.vinhdanh.delegate.application;

import java.time.Instant;

/** Prints the papers of the list of delegates to the higher congress. */
public interface CongressPrinter {

    /** A paper of the list. */
    enum Paper {
        /** Minutes of the vote, as PDF. */
        MINUTES,
        /** The official list, as PDF. */
        LIST,
        /** The official list, as XLSX. */
        SHEET
    }

    /** @param view of a list that was adopted */
    byte[] print(ReadCongressList.CongressView view, Paper paper, Instant at);
}
