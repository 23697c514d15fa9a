import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import * as m from "../messages/hall";
import { changeSeats, type SeatChange, seatingQuery } from "./queries";

/** Changes seats, and shows the plan that the service answers with. */
export function useSeatChange(conferenceId: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: SeatChange) => changeSeats(conferenceId, change),
    onSuccess: (seating, change) => {
      queries.setQueryData(seatingQuery(conferenceId).queryKey, seating);
      onDone();
      say(said(change));
    },
    onError: () => queries.invalidateQueries({ queryKey: seatingQuery(conferenceId).queryKey }),
  });
}

function said(change: SeatChange): string {
  switch (change.act) {
    case "arrange":
      return m.didArrange();
    case "swap":
      return m.didSwap();
    case "move":
      return m.didMove({ count: change.delegateIds.length });
    case "lock":
      return change.locked ? m.didLock({ count: change.seats.length }) : m.didUnlock({ count: change.seats.length });
    case "pair":
      return change.together ? m.didPair() : m.didPart();
  }
}
