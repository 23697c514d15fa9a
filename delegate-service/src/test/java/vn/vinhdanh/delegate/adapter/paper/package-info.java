@NullMarked
package vn.vinhdanh.delegate.adapter.paper;

import org.jspecify.annotations.NullMarked;
