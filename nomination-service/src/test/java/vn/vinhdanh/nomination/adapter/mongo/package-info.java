/** What a document shows. */
@NullMarked
package vn.vinhdanh.nomination.adapter.mongo;

import org.jspecify.annotations.NullMarked;
