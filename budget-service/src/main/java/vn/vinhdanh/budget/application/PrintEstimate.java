package vn.vinhdanh.budget.application;

import java.util.Objects;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;

/** Prints a version of an estimate: a draft as it stands, the others as they were submitted. */
public final class PrintEstimate {

    private final ReadEstimate read;
    private final EstimatePrinter printer;

    public PrintEstimate(ReadEstimate read, EstimatePrinter printer) {
        this.read = read;
        this.printer = printer;
    }

    /**
     * @param number of the version
     * @throws NotFound if the reader's commune has no such conference, or the estimate no such version
     */
    public byte[] print(String conferenceId, int number, CommandContext context) {
        ReadEstimate.Shown shown = read.read(conferenceId, context);
        EstimateVersion version =
                shown.estimate().state().version(number).orElseThrow(() -> new NotFound("version of the estimate"));
        Occasion occasion = Objects.requireNonNullElse(shown.estimate().state().occasion(), Occasion.UNKNOWN);
        return printer.print(occasion, version, shown.now());
    }
}
