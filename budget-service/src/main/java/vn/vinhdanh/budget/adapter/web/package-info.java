/** Funds, ledgers and rewards over HTTP. */
@NullMarked
package vn.vinhdanh.budget.adapter.web;

import org.jspecify.annotations.NullMarked;
