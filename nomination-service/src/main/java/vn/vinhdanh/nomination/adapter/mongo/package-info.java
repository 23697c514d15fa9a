/** Stores nominations, sessions, decisions, plans and norms, one document each. Every query is next to its index. */
@NullMarked
package vn.vinhdanh.nomination.adapter.mongo;

import org.jspecify.annotations.NullMarked;
