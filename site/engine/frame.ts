// Inside the sandboxed frame: texts come in over one MessagePort, reports go out over it, and nothing
// else. The page that put the frame there names its own origin in the frame's address (a part that is
// never sent to a server); only a message from the parent window and that origin is listened to, once.

import { createChecker, type Checker } from "./checker.ts";
import { TALK, type FromFrame, type ToFrame } from "./frame-protocol.ts";
import { ClauseError } from "./protocol.ts";

const host = hostNamed();

addEventListener("message", connect);

/** The page's origin as the frame's address has it; empty where that cannot be read, and then nobody is listened to. */
function hostNamed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

function connect(event: MessageEvent): void {
  const port = event.ports[0];
  if (event.source !== parent || event.data?.tv !== TALK || event.data.type !== "connect" || !port) return;
  if (event.origin !== host) {
    port.postMessage(refusal(0, new ClauseError("origin", `This frame was set up for ${host || "no page"}, not for ${event.origin}.`)));
    port.close();
    return;
  }
  removeEventListener("message", connect);
  listen(port);
  port.postMessage({ tv: TALK, id: 0, value: "here" } satisfies FromFrame); // the engine may take its time now
}

function listen(port: MessagePort): void {
  const running = new Map<number, AbortController>();
  let checker: Promise<Checker> | undefined;
  const answer = async (message: ToFrame): Promise<unknown> => {
    const engine = await (checker ??= createChecker());
    switch (message.type) {
      case "check": {
        const controller = new AbortController();
        running.set(message.id, controller);
        try {
          return await engine.check(message.text, { ...message.options, signal: controller.signal });
        } finally {
          running.delete(message.id);
        }
      }
      case "rules": return engine.rules();
      case "explain": return engine.explain(message.rule);
      case "ready": return engine.version;
      default: throw new ClauseError("bad-call", "The frame answers check, rules, explain and ready.");
    }
  };
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === "abort") {
      running.get(data.id)?.abort();
      return;
    }
    answer(data).then(
      (value) => port.postMessage({ tv: TALK, id: data.id, value } satisfies FromFrame),
      (error) => {
        if (error instanceof ClauseError && error.code === "engine-unavailable") checker = undefined;
        port.postMessage(refusal(data.id, error));
      },
    );
  };
}

function refusal(id: number, error: unknown): FromFrame {
  const { code = "engine-failed", message = String(error) } = error as { code?: string; message?: string };
  return { tv: TALK, id, error: { code, message } };
}
