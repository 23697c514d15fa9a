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
import vn.vinhdanh.delegate.application.RecordPassages.Note;
import vn.vinhdanh.delegate.domain.delegate.Passage;

/**
 * What a phone noted, in the order in which it did.
 *
 * @param clockAhead by how many milliseconds the phone's clock is ahead of ours, as the phone measured it; negative if it
 *     is behind
 * @param notes two hundred at most; the phone sends the next ones after the answer
 */
record PassagesRequest(
        @Min(-DAY) @Max(DAY) long clockAhead,
        @NotNull @Size(max = 200) List<@Valid NoteRequest> notes) {

    static final long DAY = 86_400_000;

    /**
     * @param id made by the phone; the same note twice is one
     * @param door code of the door
     * @param at by the phone's clock
     * @param takenBack true if the phone takes the passage with this id back
     * @param substitute who comes instead of the delegate, of the same unit; null if the delegate comes
     */
    record NoteRequest(
            @NotBlank @Size(max = 64) String id,
            @NotBlank @Size(max = 64) String delegateId,

            @NotBlank @Size(max = 64) @Pattern(regexp = CheckInRequest.CODE)
            String door,

            @NotNull Instant at,
            @Nullable Boolean takenBack,
            @Nullable @Size(max = 200) String substitute) {}

    /** Nothing was noted in the future. */
    static Instant byOurClock(Instant at, long clockAhead, Instant now) {
        Instant ours = at.minusMillis(clockAhead);
        return ours.isAfter(now) ? now : ours;
    }

    private static @Nullable String named(NoteRequest note) {
        String substitute = note.substitute();
        return substitute == null || substitute.isBlank() ? null : substitute.strip();
    }

    /** With times by our clock. */
    List<Note> notes(Instant now) {
        return notes.stream()
                .map(note -> {
                    Passage passage =
                            Passage.of(note.id(), note.door(), byOurClock(note.at(), clockAhead, now), named(note));
                    return new Note(note.delegateId(), passage, Boolean.TRUE.equals(note.takenBack()));
                })
                .toList();
    }
}
