package vn.vinhdanh.program.adapter.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.Item;

/** @param items all of the agenda, in their order */
record ProgrammeRequest(
        @NotEmpty @Size(max = Agenda.MOST_ITEMS) List<@Valid @NotNull Entry> items) {

    /**
     * @param code of the item; a new one for an item that is added
     * @param owner code of the unit that is responsible; absent while nobody is
     * @param minutes absent while it is open
     * @param startsAt as 08:30, if it has a time of its own
     * @param cue what the host says before it
     */
    record Entry(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String code,

            @NotBlank @Size(max = 300) String title,
            @Nullable @Size(max = 64) String owner,
            @Nullable @Min(1) @Max(720) Integer minutes,

            @Nullable @JsonFormat(pattern = "HH:mm") LocalTime startsAt,

            @Nullable @Size(max = 20) List<@Valid @NotNull Speaker> speakers,
            @Nullable @Size(max = 2) List<Item.@NotNull Need> needs,
            @Nullable @Size(max = Agenda.MOST_ACTS) List<@Valid @NotNull Act> acts,
            @Nullable @Size(max = 2000) String cue) {

        Item item() {
            return new Item(
                    code,
                    title,
                    given(owner),
                    null,
                    minutes,
                    false,
                    startsAt,
                    all(speakers).stream()
                            .map(it -> new Item.Speaker(it.name(), given(it.title())))
                            .toList(),
                    all(needs),
                    all(acts).stream()
                            .map(it -> new Item.Act(it.title(), all(it.performers()), it.minutes()))
                            .toList(),
                    given(cue));
        }
    }

    record Speaker(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 200) String title) {}

    record Act(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 40) List<@NotBlank @Size(max = 100) String> performers,
            @Nullable @Min(1) @Max(180) Integer minutes) {}

    List<Item> toItems() {
        return items.stream().map(Entry::item).toList();
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
