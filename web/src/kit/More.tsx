import * as m from "../messages/kit";
import { Button } from "./Button";

type MoreProps = {
  shown: number;
  /** Absent if there is nothing more. */
  onMore?: (() => void) | undefined;
  pending?: boolean;
};

/** Under a list that the service gives page by page: how many rows are here, and the way to the next. */
export function More({ shown, onMore, pending = false }: MoreProps) {
  return (
    <>
      {onMore ? m.firstRows({ count: shown }) : m.allRows({ count: shown })}
      {onMore && (
        <>
          {" · "}
          <Button kind="plain" pending={pending} onClick={onMore}>
            {m.more()}
          </Button>
        </>
      )}
    </>
  );
}
