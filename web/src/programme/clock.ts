import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { stayPresent } from "../app/presence";
import { programmeQuery } from "./queries";
import { ageOf, serverTime } from "./run";

/** A screen on the wall asks so often, besides the live hints. */
const ASK = 10_000;

/** The time of this device, every second. */
export function useTick(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/**
 * The agenda of a screen that nobody touches. It counts on without a network, and catches up with the first answer. The
 * page counts as used: a screen on the wall must not lose its session during the ceremony.
 */
export function useRunning(id: string | undefined) {
  useEffect(() => stayPresent(), []);
  const device = useTick();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...programmeQuery(id ?? ""),
    enabled: id !== undefined,
    refetchInterval: ASK,
    refetchIntervalInBackground: true,
    retry: false,
  });
  return {
    data,
    error: data ? undefined : error,
    refetch,
    now: data ? serverTime(data, dataUpdatedAt, device) : device,
    age: data && ageOf(dataUpdatedAt, device),
  };
}
