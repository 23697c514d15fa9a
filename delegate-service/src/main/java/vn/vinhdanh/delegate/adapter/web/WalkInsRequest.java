package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.RecordWalkIns.Note;
import vn.vinhdanh.delegate.domain.door.WalkIn;

/**
 * Whom a phone noted who is not on the list, in the order in which it did.
 *
 * @param clockAhead by how many milliseconds the phone's clock is ahead of ours; negative if it is behind
 * @param notes fifty at most; the phone sends the next ones after the answer
 */
record WalkInsRequest(
        @Min(-PassagesRequest.DAY) @Max(PassagesRequest.DAY) long clockAhead,
        @NotNull @Size(max = 50) List<@Valid WalkInRequest> notes) {

    /**
     * @param id made by the phone; the same note twice is one
     * @param unit as the person says it
     * @param reason why the person came
     * @param door code of the door
     * @param at by the phone's clock
     * @param takenBack true if the phone takes the note with this id back
     */
    record WalkInRequest(
            @NotBlank @Size(max = 64) String id,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String unit,
            @NotBlank @Size(max = 300) String reason,

            @NotBlank @Size(max = 64) @Pattern(regexp = CheckInRequest.CODE)
            String door,

            @NotNull Instant at,
            @Nullable Boolean takenBack) {}

    /** With times by our clock. */
    List<Note> notes(Instant now) {
        return notes.stream()
                .map(note -> new Note(
                        new WalkIn(
                                note.id(),
                                note.name().strip(),
                                note.unit().strip(),
                                note.reason().strip(),
                                note.door(),
                                PassagesRequest.byOurClock(note.at(), clockAhead, now),
                                WalkIn.Stage.IN),
                        Boolean.TRUE.equals(note.takenBack())))
                .toList();
    }
}
