package vn.vinhdanh.platform.web;

import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.KeptFile;

/**
 * A file that is kept and that nothing refers to yet.
 *
 * @param size in bytes
 * @param sha256 of the bytes, as 64 hexadecimal digits
 */
public record KeptFileResponse(String id, FileType type, long size, String sha256) {

    public static KeptFileResponse of(KeptFile kept) {
        return new KeptFileResponse(kept.id(), kept.type(), kept.size(), kept.sha256());
    }
}
