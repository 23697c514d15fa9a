/** The invitation as a paper ("giấy mời") with a QR code, in the layout of Decree 30/2020/NĐ-CP. */
@NullMarked
package vn.vinhdanh.notification.adapter.paper;

import org.jspecify.annotations.NullMarked;
