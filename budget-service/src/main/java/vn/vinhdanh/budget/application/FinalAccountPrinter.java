package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.Occasion;

/** Prints the account of a conference. */
public interface FinalAccountPrinter {

    /** @return a PDF */
    byte[] print(Occasion occasion, ReadFinalAccount.Shown shown);

    /** @return an XLSX workbook */
    byte[] tabulate(Occasion occasion, ReadFinalAccount.Shown shown);
}
