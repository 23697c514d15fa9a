/** The ledger's lines and the aggregates as documents, with the indexes that their queries need. */
@NullMarked
package vn.vinhdanh.budget.adapter.mongo;

import org.jspecify.annotations.NullMarked;
