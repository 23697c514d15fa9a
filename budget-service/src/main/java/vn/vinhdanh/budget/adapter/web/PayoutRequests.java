package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.MakePayoutSheet.Selection;
import vn.vinhdanh.budget.domain.payout.PayoutSheet.Mark;
import vn.vinhdanh.budget.domain.payout.Receipt;
import vn.vinhdanh.budget.domain.payout.Receipt.How;

/** The bodies of requests about pay-out sheets. */
final class PayoutRequests {

    private PayoutRequests() {}

    /**
     * @param units codes; empty or absent for all
     * @param forms codes of forms of award; empty or absent for all
     */
    record Make(
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 64) String> units,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 64) String> forms) {

        Selection toSelection() {
            return new Selection(
                    units == null ? Set.of() : Set.copyOf(units), forms == null ? Set.of() : Set.copyOf(forms));
        }
    }

    record Marks(@NotNull @Size(min = 1, max = 1000) List<@Valid MarkRequest> marks) {

        List<Mark> toMarks() {
            return marks.stream().map(MarkRequest::toMark).toList();
        }
    }

    /**
     * What the signed sheet says of one line.
     *
     * @param how absent takes back what was entered
     * @param by who signed: the proxy, or who represents a collective that named nobody
     * @param document the proxy's letter of authorisation
     * @param note why it was not received
     */
    record MarkRequest(
            @NotBlank @Size(max = 64) String nominationId,
            @Nullable How how,
            @Nullable @Size(max = 200) String by,
            @Nullable @Size(max = 300) String document,
            @Nullable @Size(max = 300) String note) {

        Mark toMark() {
            return new Mark(nominationId, how == null ? null : new Receipt(how, by, document, note));
        }
    }

    /** @param paidOn the day on which the money was handed over */
    record Pay(@NotNull LocalDate paidOn) {}

    /**
     * @param id of a file that was sent for this sheet within the last 12 hours
     * @param name as its sender calls it
     */
    record NewScan(
            @NotBlank @Size(max = 36) String id,
            @NotBlank @Size(max = 200) String name) {}
}
