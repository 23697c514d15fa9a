package vn.vinhdanh.program.adapter.web;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.program.application.ReadPublicity.Board;
import vn.vinhdanh.program.domain.publicity.Figure;
import vn.vinhdanh.program.domain.publicity.PublicityUnits;
import vn.vinhdanh.program.domain.publicity.ReadingTime;

/**
 * What is said of a conference.
 *
 * @param items the newest first
 * @param offered numbers that a text may use
 * @param syllablesAMinute by which the time of reading is counted
 * @param mayWrite whether the reader writes for the commune
 * @param mayApprove whether the reader is of the unit that directs
 */
record PublicityListResponse(
        List<PublicityResponse> items,
        List<Figure> offered,
        int syllablesAMinute,
        boolean mayWrite,
        boolean mayApprove) {

    static PublicityListResponse of(Board board, Actor reader) {
        PublicityUnits units = new PublicityUnits(board.conference().plan());
        return new PublicityListResponse(
                board.all().stream()
                        .map(item -> PublicityResponse.of(item, board.conference(), board.offered(), reader))
                        .toList(),
                board.offered().all(),
                ReadingTime.SYLLABLES_A_MINUTE,
                units.mayWrite(reader),
                units.mayApprove(reader));
    }
}
