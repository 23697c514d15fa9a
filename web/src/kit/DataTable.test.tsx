// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DataTable } from "./DataTable";

type Row = { id: string; name: string };
const rows: Row[] = ["An", "Bình", "Chi", "Dũng"].map((name) => ({ id: name, name }));
const common = {
  name: "test",
  caption: "Danh sách",
  columns: [{ id: "name", title: "Tên", text: (row: Row) => row.name, sort: true as const, shown: "always" as const }],
  rows,
  rowId: (row: Row) => row.id,
  rowName: (row: Row) => row.name,
};

describe("a list", () => {
  afterEach(cleanup);

  it("says its order and asks for another", () => {
    const onSort = vi.fn();
    render(<DataTable {...common} sort="name" onSort={onSort} />);
    expect(screen.getByRole("columnheader").getAttribute("aria-sort")).toBe("ascending");
    fireEvent.click(screen.getByRole("button", { name: "Tên" }));
    expect(onSort).toHaveBeenCalledWith("-name");
  });

  it("picks a range with the shift key", () => {
    let picked: ReadonlySet<string> = new Set();
    const onPick = (next: ReadonlySet<string>) => {
      picked = next;
      again();
    };
    const { rerender } = render(<DataTable {...common} picked={picked} onPick={onPick} />);
    const again = () => rerender(<DataTable {...common} picked={picked} onPick={onPick} />);
    fireEvent.click(screen.getByLabelText("Chọn Bình"));
    fireEvent.click(screen.getByLabelText("Chọn Dũng"), { shiftKey: true });
    expect([...picked]).toEqual(["Bình", "Chi", "Dũng"]);
    fireEvent.click(screen.getByLabelText("Chọn tất cả"));
    expect(picked.size).toBe(4);
    expect(screen.getByText("Đã chọn 4 dòng")).toBeTruthy();
  });

  it("draws a screen of a long list, all of it for the printer, and begins again with other rows", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Tên ${at}` }));
    const drawn = () => screen.getAllByRole("row").length - 1;
    const { rerender } = render(<DataTable {...common} rows={many(300)} />);
    expect(drawn()).toBe(50);
    act(() => {
      window.dispatchEvent(new Event("beforeprint"));
    });
    expect(drawn()).toBe(300);
    rerender(<DataTable {...common} rows={many(260)} />);
    expect(drawn()).toBe(50);
    rerender(<DataTable {...common} rows={many(20)} />);
    expect(drawn()).toBe(20);
  });

  it("says what to do if it is empty", () => {
    render(<DataTable {...common} rows={[]} empty={<p>Chưa có ai</p>} />);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText("Chưa có ai")).toBeTruthy();
  });

  it("says how many of all rows the filters show, and that none matches", () => {
    const { rerender } = render(<DataTable {...common} total={9} foot="710.000 đồng" />);
    expect(screen.getByText("4 trong 9 dòng · 710.000 đồng")).toBeTruthy();
    rerender(<DataTable {...common} total={4} />);
    expect(screen.getByText("4 dòng")).toBeTruthy();
    rerender(<DataTable {...common} rows={[]} total={4} empty={<p>Chưa có ai</p>} />);
    expect(screen.getByText("Không có dòng nào khớp")).toBeTruthy();
    expect(screen.queryByText("Chưa có ai")).toBeNull();
  });
});
