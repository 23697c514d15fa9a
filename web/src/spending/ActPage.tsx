import { useParams } from "@tanstack/react-router";
import { AdvancePage } from "./AdvancePage";
import { ExpensePage } from "./ExpensePage";
import { SettlementPage } from "./SettlementPage";

/** What is done with a line: an expense, an advance, or the settlement of one. */
export function ActPage() {
  const { line, act } = useParams({ from: "/shell/spending/$line/$act" });
  const code = Number(line);
  if (act === "expense") {
    return <ExpensePage code={code} />;
  }
  return act === "advance" ? <AdvancePage code={code} /> : <SettlementPage code={code} id={act} />;
}
