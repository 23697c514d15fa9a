package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.ceremony.Arrangement;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Bearers;
import vn.vinhdanh.program.domain.ceremony.Arrangement.HandMade;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Thing;
import vn.vinhdanh.program.domain.ceremony.Arrangement.WhenAbsent;

/**
 * The whole arrangement.
 *
 * @param size how many come on stage together
 * @param bearers pairs who carry in turns
 * @param batches made by hand; absent or empty while the order follows form and rank
 * @param exceptions what the host decided for single awardees who are absent
 * @param readings how names are read aloud that are not read as they are written
 */
record CeremonyRequest(
        @NotNull @Min(1) @Max(60) Integer size,
        @Nullable @Size(max = 20) List<@Valid @NotNull Pair> bearers,
        @Nullable @Size(max = 4) List<@NotNull Thing> handedOver,
        @NotNull WhenAbsent whenAbsent,
        @Nullable @Size(max = 200) List<@Valid @NotNull Batch> batches,
        @Nullable @Size(max = 1000) List<@Valid @NotNull OfAwardee> exceptions,
        @Nullable @Size(max = 1000) List<@Valid @NotNull Reading> readings) {

    record Pair(
            @NotBlank @Size(max = 100) String first,
            @NotBlank @Size(max = 100) String second) {}

    /** @param nominations in the order on stage */
    record Batch(
            @Nullable @Size(max = 200) String presenter,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 64) String> nominations) {}

    /** @param proxy who receives it instead */
    record OfAwardee(
            @NotBlank @Size(max = 64) String nominationId,
            @NotNull WhenAbsent whenAbsent,
            @Nullable @Size(max = 100) String proxy) {}

    record Reading(
            @NotBlank @Size(max = 64) String nominationId,
            @NotBlank @Size(max = 200) String reading) {}

    Arrangement of(String conferenceId, String commune) {
        Map<String, Arrangement.Exception> single = all(exceptions).stream()
                .collect(Collectors.toMap(
                        OfAwardee::nominationId,
                        it -> new Arrangement.Exception(it.whenAbsent(), given(it.proxy())),
                        (one, other) -> other));
        return new Arrangement(
                conferenceId,
                commune,
                size,
                all(bearers).stream()
                        .map(pair -> new Bearers(pair.first(), pair.second()))
                        .toList(),
                all(handedOver),
                whenAbsent,
                all(batches).stream()
                        .map(batch -> new HandMade(given(batch.presenter()), batch.nominations()))
                        .toList(),
                single,
                all(readings).stream()
                        .collect(Collectors.toMap(Reading::nominationId, Reading::reading, (one, other) -> other)));
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
