package vn.vinhdanh.program.domain.report;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * The text as it is written now.
 *
 * @param revision counts how often it was saved; who saves says which one they read
 * @param saved who saved it last; null before the first time
 */
public record Draft(ReportText text, int revision, @Nullable Signed saved) {

    static final Draft NONE = new Draft(ReportText.NONE, 0, null);
}
