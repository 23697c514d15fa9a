package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.spending.Proof;
import vn.vinhdanh.budget.domain.spending.Voucher;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFiles;

/**
 * A voucher whose file was sent before.
 *
 * @param amount in đồng
 * @param file id of the file
 * @param name of the file, as its sender calls it
 */
public record GivenVoucher(String number, LocalDate day, String payee, long amount, String file, String name) {

    /**
     * The proof that all of them are.
     *
     * @param again why a voucher that was used before is used again; null if none is
     */
    static Proof proof(
            List<GivenVoucher> vouchers,
            @Nullable String again,
            KeptFiles files,
            String owner,
            CommandContext context) {
        return new Proof(
                vouchers.stream()
                        .map(voucher -> voucher.taken(files, owner, context))
                        .toList(),
                again);
    }

    /** @param owner id of the line's spending that the file was sent for */
    private Voucher taken(KeptFiles files, String owner, CommandContext context) {
        return new Voucher(number, day, payee, amount, name, files.given(file, owner, context.at()));
    }
}
