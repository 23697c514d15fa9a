package vn.vinhdanh.program.domain.plan;

/**
 * An observation that a person should check. It prevents nothing.
 *
 * @param path location in the plan or the conference: {@code agenda[3].minutes}
 */
public record Warning(String path, String vietnamese, String english) {}
