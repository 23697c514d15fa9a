/** Where nominations, sessions, decisions, plans and norms are kept: one document each, every query beside its index. */
@NullMarked
package vn.vinhdanh.nomination.adapter.mongo;

import org.jspecify.annotations.NullMarked;
