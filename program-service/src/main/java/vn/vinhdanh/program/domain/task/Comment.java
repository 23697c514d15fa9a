package vn.vinhdanh.program.domain.task;

/** What somebody said of a task. It stays as it was said. */
public record Comment(Signed signed, String text) {}
