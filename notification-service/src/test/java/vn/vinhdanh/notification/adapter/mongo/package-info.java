/** Messages survive the document store. */
@NullMarked
package vn.vinhdanh.notification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
