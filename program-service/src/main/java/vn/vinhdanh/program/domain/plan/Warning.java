package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * An observation that a person should check. It prevents nothing.
 *
 * @param path location in the plan or the conference: {@code agenda[3].minutes}
 * @param line of the plan's file, from 1; null except in the response to the import of the file
 */
public record Warning(
        String path,
        String vietnamese,
        String english,
        @Nullable Integer line) {

    public Warning(String path, String vietnamese, String english) {
        this(path, vietnamese, english, null);
    }

    public Warning in(RawPlan file) {
        return new Warning(path, vietnamese, english, file.lineOf(path));
    }
}
