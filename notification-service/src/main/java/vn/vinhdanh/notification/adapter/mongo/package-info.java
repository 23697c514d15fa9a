/** Messages in the document store, with the queries and the indexes that they need. */
@NullMarked
package vn.vinhdanh.notification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
