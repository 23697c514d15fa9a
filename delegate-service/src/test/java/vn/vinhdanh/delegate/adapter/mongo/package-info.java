/** Tests of what lies in documents. */
@NullMarked
package vn.vinhdanh.delegate.adapter.mongo;

import org.jspecify.annotations.NullMarked;
