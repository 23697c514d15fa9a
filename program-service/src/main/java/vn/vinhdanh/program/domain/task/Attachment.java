package vn.vinhdanh.program.domain.task;

import vn.vinhdanh.kernel.KeptFile;

/**
 * A file that shows something.
 *
 * @param name as its sender calls it; it says nothing about the content
 */
public record Attachment(String name, KeptFile kept) {}
