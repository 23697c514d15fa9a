/** HTTP endpoints of funds, ledgers and rewards, with their requests and responses. */
@NullMarked
package vn.vinhdanh.budget.adapter.web;

import org.jspecify.annotations.NullMarked;
