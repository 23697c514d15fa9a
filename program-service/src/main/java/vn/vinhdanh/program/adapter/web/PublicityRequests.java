package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.application.Writing;
import vn.vinhdanh.program.domain.publicity.Content.Kind;
import vn.vinhdanh.program.domain.publicity.Publication.Place;
import vn.vinhdanh.program.domain.publicity.Reading;
import vn.vinhdanh.program.domain.publicity.Reading.Phase;

/** What is sent with the steps of a bulletin or a news item. */
final class PublicityRequests {

    private PublicityRequests() {}

    /**
     * @param readings when a bulletin is read; absent for a news item
     * @param figures codes of the offered figures that the text uses
     */
    record Words(
            @NotNull Kind kind,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 10_000) String text,

            @Nullable @Size(max = 50) List<@Valid @NotNull Time> readings,

            @Nullable @Size(max = 30) List<@NotBlank @Size(max = 100) String> figures) {

        Writing toWriting() {
            return new Writing(
                    kind,
                    Text.normal(title),
                    Text.normal(text),
                    Objects.requireNonNullElse(readings, List.<Time>of()).stream()
                            .map(time -> new Reading(time.phase(), time.day(), time.time()))
                            .toList(),
                    Objects.requireNonNullElse(figures, List.of()));
        }
    }

    /** In Vietnam's time zone. */
    record Time(
            @NotNull Phase phase,
            @NotNull LocalDate day,
            @NotNull LocalTime time) {}

    record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param link an https address; absent where there is none
     * @param note what else shows it; may be absent if there is a link
     */
    record Published(
            @NotBlank @Size(max = 200) String where,

            @Nullable @Size(max = 1000) @Pattern(regexp = "https://\\S+")
            String link,

            @NotNull LocalDate day,
            @Nullable @Size(max = 2000) String note) {

        Place toPlace() {
            return new Place(where, link, day, Objects.requireNonNullElse(note, ""));
        }
    }
}
