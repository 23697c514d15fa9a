package vn.vinhdanh.budget.application;

import java.time.LocalDate;
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

    /** @param owner id of the line's spending that the file was sent for */
    Voucher taken(KeptFiles files, String owner, CommandContext context) {
        return new Voucher(number, day, payee, amount, name, files.given(file, owner, context.at()));
    }
}
