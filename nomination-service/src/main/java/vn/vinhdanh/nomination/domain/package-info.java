/** The model of nominations, council sessions and decisions. Depends only on the JDK and the kernel. */
@NullMarked
package vn.vinhdanh.nomination.domain;

import org.jspecify.annotations.NullMarked;
