package vn.vinhdanh.delegate.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Prints the papers that follow from a seating plan. */
public interface SeatingPrinter {

    /** A paper of the plan. */
    enum Paper {
        /** The hall with a name on each seat. */
        CHART,
        /** The hall with the number of the group on each seat, and which seats each group has. */
        USHERS,
        BY_NAME,
        BY_SEAT,
        TABLE_CARDS,
        BADGES
    }

    /** The paper that a plan of the hall is printed on. */
    enum Sheet {
        A3,
        A4
    }

    /**
     * @param sheet of a plan of the hall
     * @param perSheet badges on a sheet: an even number
     * @param delegateId the only one who gets a card; null for all
     */
    record Order(
            Paper paper,
            Sheet sheet,
            int perSheet,
            @Nullable String delegateId) {}

    /** @return a PDF file */
    byte[] print(ReadSeating.Seating seating, Order order, Instant at);
}
