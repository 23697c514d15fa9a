/** What nomination means: who is proposed, what the council chose, what the Chairman decided. The JDK and the kernel only. */
@NullMarked
package vn.vinhdanh.nomination.domain;

import org.jspecify.annotations.NullMarked;
