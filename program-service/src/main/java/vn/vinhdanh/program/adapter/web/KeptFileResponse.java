package vn.vinhdanh.program.adapter.web;

import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.KeptFile;

/**
 * A file that is kept and not yet shown.
 *
 * @param size in bytes
 * @param sha256 of the bytes, as 64 hexadecimal digits
 */
record KeptFileResponse(String id, FileType type, long size, String sha256) {

    static KeptFileResponse of(KeptFile kept) {
        return new KeptFileResponse(kept.id(), kept.type(), kept.size(), kept.sha256());
    }
}
