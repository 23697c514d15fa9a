import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../../app/notice";
import { type Sheet, sheetQuery } from "./queries";

/** A step of a sheet. A refusal, a stale version too, shows the sheet as it is now. */
export function useSheetStep<Given = void>(
  step: (given: Given) => Promise<Sheet>,
  said: (sheet: Sheet, given: Given) => string,
  onDone?: (sheet: Sheet) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (sheet, given) => {
      queries.setQueryData(sheetQuery(sheet.conferenceId, sheet.number).queryKey, sheet);
      onDone?.(sheet);
      say(said(sheet, given));
    },
    onSettled: () => {
      for (const kind of ["payouts", "rewards"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
}
