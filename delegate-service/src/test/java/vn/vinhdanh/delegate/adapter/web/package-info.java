/** Tests of answer links, masked contacts and the answer page. */
@NullMarked
package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.NullMarked;
