package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.GivenVoucher;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.spending.Proof;

/** What is sent to spend money of a line. Amounts are in đồng. */
final class SpendingRequests {

    private static final int SENTENCES = 500;
    private static final int NAME = 200;

    private SpendingRequests() {}

    /**
     * @param number as it stands on the paper
     * @param day of the paper
     * @param payee who had the money
     * @param file id of the file that was sent before
     * @param name of the file, as its sender calls it
     */
    record VoucherRequest(
            @NotBlank @Size(max = 50) String number,
            @NotNull LocalDate day,
            @NotBlank @Size(max = NAME) String payee,
            @NotNull @Min(1) @Max(Balances.MAX_ALLOCATED) Long amount,
            @NotBlank @Size(max = 50) String file,
            @NotBlank @Size(max = NAME) String name) {

        GivenVoucher given() {
            return new GivenVoucher(number, day, payee, amount, file, name);
        }
    }

    /** @param again why a voucher that was used before is used again; absent if none is */
    record ExpenseRequest(
            @NotBlank @Size(max = SENTENCES) String purpose,
            @NotNull @Size(max = Proof.MOST) List<@Valid @NotNull VoucherRequest> vouchers,
            @Nullable @Size(max = SENTENCES) String again) {}

    /**
     * @param takenBy name of the person
     * @param settleBy last day to bring the vouchers and the rest
     */
    record AdvanceRequest(
            @NotNull @Min(1) @Max(Balances.MAX_ALLOCATED) Long amount,
            @NotBlank @Size(max = SENTENCES) String purpose,
            @NotBlank @Size(max = NAME) String takenBy,
            @NotNull LocalDate settleBy) {}

    /**
     * @param vouchers for what was spent; none if all came back
     * @param again why a voucher that was used before is used again; absent if none is
     */
    record SettlementRequest(
            @NotNull @Size(max = Proof.MOST) List<@Valid @NotNull VoucherRequest> vouchers,
            @NotNull @Min(0) @Max(Balances.MAX_ALLOCATED) Long returned,
            @Nullable @Size(max = SENTENCES) String again) {}

    static List<GivenVoucher> given(List<VoucherRequest> vouchers) {
        return vouchers.stream().map(VoucherRequest::given).toList();
    }

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
