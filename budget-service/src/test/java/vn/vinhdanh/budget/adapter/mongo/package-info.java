/** Tests of what lies in documents. */
@NullMarked
package vn.vinhdanh.budget.adapter.mongo;

import org.jspecify.annotations.NullMarked;
