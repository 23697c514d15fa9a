/** Tests of what lies in documents. */
@NullMarked
package vn.vinhdanh.program.adapter.mongo;

import org.jspecify.annotations.NullMarked;
