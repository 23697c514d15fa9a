package vn.vinhdanh.program.domain.plan;

/**
 * Something that does not stop anything, but that a person should look at.
 *
 * @param path where in the plan or the conference: {@code agenda[3].minutes}
 */
public record Warning(String path, String vietnamese, String english) {}
