package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.report.Charge;
import vn.vinhdanh.program.domain.report.ReportText;

/** What is sent with the steps of a part of the report. */
final class ReportRequests {

    private ReportRequests() {}

    /**
     * @param unit code of the unit that writes it
     * @param due last day; absent if none is set
     */
    record Given(
            @NotBlank @Size(max = 64) String unit, @Nullable LocalDate due) {

        Charge toCharge() {
            return new Charge(unit, due);
        }
    }

    /**
     * @param revision of the text that was read and changed; 0 for the first text
     * @param passages the whole text
     */
    record Written(
            @NotNull @Min(0) Integer revision,
            @NotNull @Size(max = ReportText.MOST_PASSAGES) List<@Valid @NotNull PassageBody> passages) {

        ReportText toText() {
            return new ReportText(IntStream.range(0, passages.size())
                    .mapToObj(at -> passages.get(at).toPassage("passages[" + at + "]"))
                    .toList());
        }
    }

    /** @param revision of the text that is handed in */
    record HandedIn(@NotNull @Min(0) Integer revision) {}
}
