import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isSessionEnd, ProblemError } from "./problem";
import { sessionEnded } from "./sessionEnd";

const RETRIES = 2;
const FRESH = 10_000;

/**
 * What the pages know of the services. Reads are repeated if the service is away, writes never. The first part of a key
 * is the kind of the live hints that make it stale: `["nominations", …]`.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (isSessionEnd(error)) {
      sessionEnded();
    }
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Whether the browser is online is a guess, and a request that waits for it says nothing: each is sent.
      queries: {
        staleTime: FRESH,
        networkMode: "always",
        retry: (failures, error) => failures < RETRIES && mayPass(error),
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** A refusal stays a refusal; a service that is away comes back. */
function mayPass(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status >= 502);
}
