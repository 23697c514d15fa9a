package vn.vinhdanh.delegate.domain.seating;

import java.util.Comparator;
import java.util.List;

/**
 * From what the turn of an award on stage follows, as far as names do not decide.
 *
 * @param rank of the form; the lowest is handed out first
 * @param form code of the form; awards of one form are a batch
 * @param kind of nominee: COLLECTIVE, HOUSEHOLD or INDIVIDUAL
 */
public record AwardTurn(int rank, String form, String kind) {

    /** The form of an award is unknown if it was approved before this service listened to it: such awards come last. */
    static final AwardTurn UNKNOWN = new AwardTurn(Integer.MAX_VALUE, "", "");

    private static final List<String> KINDS_IN_ORDER = List.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL");

    static final Comparator<AwardTurn> FORM_ORDER =
            Comparator.comparingInt(AwardTurn::rank).thenComparing(AwardTurn::form);

    /** The order of the stage; names decide among equals. */
    public static final Comparator<AwardTurn> STAGE_ORDER = FORM_ORDER.thenComparingInt(
            turn -> Math.floorMod(KINDS_IN_ORDER.indexOf(turn.kind()), KINDS_IN_ORDER.size() + 1));
}
