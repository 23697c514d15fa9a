/** Files beside the aggregates: their bytes in GridFS, what they are in a document of their own. */
@NullMarked
package vn.vinhdanh.platform.files;

import org.jspecify.annotations.NullMarked;
