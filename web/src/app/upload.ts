import { cookie } from "./http";
import { hush } from "./notice";
import { type Problem, ProblemError } from "./problem";

/** A file that the service keeps and nobody sees yet. */
export type Kept = { id: string };

/**
 * Sends the bytes of a file, without its name. Not by fetch, which does not say how far it is.
 *
 * @param path of a service, ending in `/files`
 * @param onSent told again and again which share is sent, from 0 to 1
 */
export function upload(path: string, file: Blob, onSent: (share: number) => void): Promise<Kept> {
  hush();
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Accept", "application/json, application/problem+json");
    request.setRequestHeader("X-XSRF-TOKEN", cookie("XSRF-TOKEN") ?? "");
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = read(request.responseText);
      if (request.status === 201) {
        done(answer as Kept);
      } else {
        failed(new ProblemError({ code: "Unknown", ...answer, status: request.status }));
      }
    };
    request.onerror = () => failed(new ProblemError({ status: 0, code: "Offline" }));
    // Without a type of its own: a browser would send the one of the name.
    request.send(file.slice(0, file.size, "application/octet-stream"));
  });
}

function read(text: string): Partial<Problem & Kept> {
  try {
    return JSON.parse(text) as Partial<Problem & Kept>;
  } catch {
    return {};
  }
}
