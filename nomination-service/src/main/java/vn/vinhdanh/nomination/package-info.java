/** nomination-service: nominations, the council's vote, the Chairman's decision. */
@NullMarked
package vn.vinhdanh.nomination;

import org.jspecify.annotations.NullMarked;
