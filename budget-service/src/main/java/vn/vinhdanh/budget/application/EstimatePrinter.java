package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.EstimateVersion;
import vn.vinhdanh.budget.domain.estimate.Figures;
import vn.vinhdanh.budget.domain.estimate.Occasion;

/** Prints a version of an estimate. */
public interface EstimatePrinter {

    /**
     * @param now of a draft
     * @return a PDF
     */
    byte[] print(Occasion occasion, EstimateVersion version, Figures now);
}
