import { timeOf } from "./clock";
import type { KeptNote } from "./types";

/** For a table: who went through which door when, by the server's clock. */
export function asTable(notes: KeptNote[]): string {
  const rows = notes.map((note) => {
    const at = Date.parse(note.at) - note.clockAhead;
    return [note.name, note.door, new Date(at).toISOString(), timeOf(at), note.takenBack ? "x" : "", note.delegateId];
  });
  const head = ["Họ và tên", "Cửa", "Thời điểm (UTC)", "Giờ", "Hoàn tác", "Đại biểu"];
  // The mark at the beginning tells a spreadsheet that these are Vietnamese letters.
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

export function save(name: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "text/csv" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A spreadsheet would run what begins like a formula. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
