/** Renders administrative documents as PDF, in the layout of Decree 30/2020/NĐ-CP. */
@NullMarked
package vn.vinhdanh.paper;

import org.jspecify.annotations.NullMarked;
