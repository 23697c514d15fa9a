import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { say } from "../app/notice";
import * as m from "../messages/operate";
import { replay } from "./commands";
import { type Letter, type Run, replayEach } from "./letters";

/** A replay of letters with its progress. It ends when the page is left; what is not replayed stays as it is. */
export function useReplay() {
  const queries = useQueryClient();
  const [run, setRun] = useState<Run>();
  const [running, setRunning] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  async function start(letters: readonly Letter[]) {
    const controller = new AbortController();
    stopping.current = controller;
    setRunning(true);
    const ended = await replayEach(letters, ({ service, id }) => replay(service, id), setRun, controller.signal);
    setRunning(false);
    say(m.didReplay({ count: ended.done, all: ended.total }));
    queries.invalidateQueries({ queryKey: ["operations"] });
  }

  return { run, running, start, stop: () => stopping.current?.abort() };
}
