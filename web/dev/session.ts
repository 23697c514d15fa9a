import type { IncomingMessage, ServerResponse } from "node:http";
import { request } from "node:http";
import type { Connect, Plugin } from "vite";

/**
 * Only for `npm run dev` and `npm run preview`: passes /api on to a running stack with a Bearer token, and answers
 * /session from the claims of that token. Nothing of this file is in the built client.
 *
 * VINHDANH_TOKEN  the token to send
 * VINHDANH_API    address of the gateway; http://127.0.0.1:8080 by default
 */
export function devSession(): Plugin {
  return {
    name: "dev-session",
    configureServer: (server) => use(server.middlewares),
    configurePreviewServer: (server) => use(server.middlewares),
  };
}

function use(middlewares: Connect.Server) {
  const token = process.env.VINHDANH_TOKEN;
  const gateway = new URL(process.env.VINHDANH_API ?? "http://127.0.0.1:8080");
  middlewares.use((incoming, response, next) => {
    const path = incoming.url ?? "/";
    if (path === "/session") {
      answerSession(response, token);
    } else if (path.startsWith("/api/")) {
      pass(incoming, response, gateway, token);
    } else {
      next();
    }
  });
}

function answerSession(response: ServerResponse, token: string | undefined) {
  response.setHeader("content-type", token ? "application/json" : "application/problem+json");
  response.statusCode = token ? 200 : 401;
  if (!token) {
    response.end(JSON.stringify({ status: 401, code: "NotLoggedIn", vi: "Chưa đăng nhập.", en: "Not logged in." }));
    return;
  }
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  response.end(
    JSON.stringify({
      account: claims.sub,
      name: claims.name ?? claims.sub,
      roles: claims.roles,
      unit: claims.unit ?? null,
      commune: claims.commune,
    }),
  );
}

function pass(incoming: IncomingMessage, response: ServerResponse, gateway: URL, token: string | undefined) {
  const headers = { ...incoming.headers, host: gateway.host };
  delete headers.cookie;
  delete headers.origin;
  const outgoing = request(
    {
      host: gateway.hostname,
      port: gateway.port,
      method: incoming.method,
      path: incoming.url,
      headers: token ? { ...headers, authorization: `Bearer ${token}` } : headers,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  outgoing.on("error", () => {
    response.statusCode = 503;
    response.setHeader("content-type", "application/problem+json");
    response.end(JSON.stringify({ status: 503, code: "ServiceAway" }));
  });
  incoming.pipe(outgoing);
}
