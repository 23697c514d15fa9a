package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.vinhdanh.delegate.domain.hall.Block;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Side;

/**
 * A drawing of a hall, as it is sent and read.
 *
 * @param rows one text for each row; each character is a cell: o a seat, x a blocked seat, = an aisle, . nothing
 * @param stage the side of the drawing on which the stage is
 */
record LayoutDrawing(
        @NotNull @Size(min = 1, max = Layout.MOST_ROWS)
        List<@NotNull @Size(min = 1, max = Layout.MOST_COLUMNS) @Pattern(regexp = "[ox=.]*") String> rows,

        @NotNull Side stage,
        @NotNull @Size(max = 40) List<@NotNull @Valid BlockDrawing> blocks) {

    static LayoutDrawing of(Layout layout) {
        return new LayoutDrawing(
                layout.rows(),
                layout.stage(),
                layout.blocks().stream().map(BlockDrawing::of).toList());
    }

    Layout layout() {
        return new Layout(rows, stage, blocks.stream().map(BlockDrawing::block).toList());
    }

    /** A rectangle of cells with a name. Rows and columns count from 0 and are within the block. */
    record BlockDrawing(
            @NotBlank @Size(max = 60) @Pattern(regexp = RegistrationRequest.ONE_LINE)
            String name,

            @Min(0) @Max(Layout.MOST_ROWS) int top,
            @Min(0) @Max(Layout.MOST_COLUMNS) int left,
            @Min(0) @Max(Layout.MOST_ROWS) int bottom,
            @Min(0) @Max(Layout.MOST_COLUMNS) int right) {

        static BlockDrawing of(Block block) {
            return new BlockDrawing(block.name(), block.top(), block.left(), block.bottom(), block.right());
        }

        Block block() {
            return new Block(name, top, left, bottom, right);
        }
    }
}
