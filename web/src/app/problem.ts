import { isEnglish } from "../kit/language";
import * as m from "../messages/app";

/** A refusal as the services send it: RFC 9457 with the sentence in both languages. */
export type Problem = {
  status: number;
  code: string;
  vi?: string;
  en?: string;
  /** What is wrong in which field of the request. */
  errors?: { path: string; vietnamese: string; english: string; line?: number | null }[];
};

/** An answer other than 2xx, or none: status 0. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfter?: number,
  ) {
    super(problem.code);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

export function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}

export function isNotAllowed(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 403;
}

export function isSessionEnd(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401;
}

/** What an officer reads: the rule's own sentence where the service has one. */
export function sentence(error: unknown): string {
  if (!(error instanceof ProblemError)) {
    return m.problemUnknown();
  }
  const { status, vi, en, errors } = error.problem;
  if (status === 0) {
    return m.problemOffline();
  }
  if (status === 401) {
    return m.problemSession();
  }
  if (status === 400 && errors && errors.length > 0) {
    return m.problemFields({ count: errors.length });
  }
  const own = isEnglish() ? en : vi;
  if (own) {
    return own;
  }
  if (status === 404) {
    return m.problemNotFound();
  }
  return status >= 502 ? m.problemAway() : m.problemUnknown();
}

/** The problem's sentences by field, and those that belong to no field of the form. */
export type FieldProblems = {
  at: (path: string) => string | undefined;
  elsewhere: string[];
  /** The whole refusal stands at a field, so it need not be said above the form. */
  isAtField: boolean;
};

/**
 * @param fields the paths that the form has a field for; `nominee` also takes what is wrong at `nominee.name`
 * @param rules which field a refused rule concerns, by its code
 */
export function fieldProblems(
  error: unknown,
  fields: readonly string[],
  rules: Readonly<Record<string, string>> = {},
): FieldProblems {
  if (!(error instanceof ProblemError)) {
    return { at: () => undefined, elsewhere: [], isAtField: false };
  }
  const sentences = new Map<string, string[]>();
  const elsewhere: string[] = [];
  const add = (path: string, text: string) => {
    const field = longest(fields, path);
    field ? sentences.set(field, [...(sentences.get(field) ?? []), text]) : elsewhere.push(text);
  };
  for (const fault of error.problem.errors ?? []) {
    add(fault.path, isEnglish() ? fault.english : fault.vietnamese);
  }
  const ruled = rules[error.code];
  if (ruled) {
    add(ruled, sentence(error));
  }
  return { at: (path) => sentences.get(path)?.join(" "), elsewhere, isAtField: ruled !== undefined };
}

function longest(fields: readonly string[], path: string): string | undefined {
  return fields
    .filter((field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))
    .sort((left, right) => right.length - left.length)[0];
}
