// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { ReasonConfirm } from "./ReasonConfirm";

afterEach(cleanup);

function Withdrawal({ onConfirm }: { onConfirm: (reason: string) => void }) {
  const [reason, setReason] = useState("");
  return (
    <ReasonConfirm
      open
      title="Rút 3 hồ sơ?"
      count={3}
      act={({ count }) => `Rút ${count} hồ sơ`}
      reason={reason}
      onReason={setReason}
      onConfirm={() => onConfirm(reason)}
      onCancel={() => undefined}
    >
      <p>Hồ sơ đã rút không trình lại được.</p>
    </ReasonConfirm>
  );
}

it("says the number affected, and acts only with a reason", () => {
  const onConfirm = vi.fn();
  render(<Withdrawal onConfirm={onConfirm} />);
  const act = screen.getByRole("button", { name: "Rút 3 hồ sơ" });
  fireEvent.change(screen.getByLabelText("Lý do"), { target: { value: "  " } });
  fireEvent.click(act);
  expect(onConfirm).not.toHaveBeenCalled();
  expect(screen.getByText("Ghi lý do.")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Lý do"), { target: { value: "Trùng hồ sơ" } });
  expect(screen.queryByText("Ghi lý do.")).toBeNull();
  fireEvent.click(act);
  expect(onConfirm).toHaveBeenCalledWith("Trùng hồ sơ");
});
