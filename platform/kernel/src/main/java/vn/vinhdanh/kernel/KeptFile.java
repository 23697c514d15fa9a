package vn.vinhdanh.kernel;

/**
 * What is known of a file without its bytes. An aggregate that shows the file has this in its state.
 *
 * @param id names it in {@link KeptFiles}
 * @param size in bytes
 * @param sha256 of its bytes, as 64 hexadecimal digits
 */
public record KeptFile(String id, FileType type, long size, String sha256) {}
