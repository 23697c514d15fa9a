package vn.vinhdanh.delegate.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.PrepareDoor.Prepared;
import vn.vinhdanh.delegate.domain.delegate.CheckIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Versioned;

/**
 * What a phone takes to its door: no address, no phone number, nothing that somebody needs who is not at the door.
 *
 * @param madeAt by our clock, so that the phone measures its own and says how old the list is
 * @param door of the pass
 * @param walkInsLeft how many more may come in who are not on the list, as it is now; null if there is no limit
 */
record DoorListResponse(
        Instant madeAt,
        String conference,
        String date,
        String door,
        String phone,
        @Nullable Integer walkInsLeft,
        List<ExpectedResponse> expected) {

    /**
     * @param tickets the first 9 bytes of the SHA-256 of each letter's token, in base64url: the phone knows a genuine
     *     letter without holding what answers for the delegate
     * @param codes the same of the short code beside it, without its hyphen
     * @param substitute who comes instead; null if the delegate does
     * @param seat label of the seat; null without one
     */
    record ExpectedResponse(
            String id,
            String name,
            @Nullable String substitute,
            String unit,
            String group,
            State state,
            @Nullable String checkedInAtDoor,
            @Nullable Instant checkedInAt,
            @Nullable String seat,
            List<String> tickets,
            List<String> codes) {

        static ExpectedResponse of(
                Versioned<Delegate> found, Roster roster, Map<String, String> seats, LetterMarks marks) {
            Delegate delegate = found.state();
            @Nullable CheckIn checkIn = delegate.checkIn();
            @Nullable CheckIn counts = checkIn == null || checkIn.wasTrial() ? null : checkIn;
            return new ExpectedResponse(
                    found.id(),
                    delegate.person().name(),
                    delegate.attendant().equals(delegate.person())
                            ? null
                            : delegate.attendant().name(),
                    roster.unitName(delegate.person().unit()),
                    roster.groupName(delegate.group()),
                    delegate.state(),
                    counts == null ? null : counts.door(),
                    counts == null ? null : counts.at(),
                    seats.get(found.id()),
                    marks.ofLetters(found),
                    marks.ofCodes(found.id()));
        }
    }

    static DoorListResponse of(Prepared prepared, Map<String, String> seats, LetterMarks marks, Instant now) {
        Roster roster = prepared.roster();
        return new DoorListResponse(
                now,
                roster.title(),
                String.valueOf(
                        roster.schedule() == null ? null : roster.schedule().date()),
                prepared.pass().state().door(),
                prepared.pass().state().phone(),
                prepared.walkInsLeft().orElse(null),
                prepared.expected().stream()
                        .map(delegate -> ExpectedResponse.of(delegate, roster, seats, marks))
                        .toList());
    }
}
