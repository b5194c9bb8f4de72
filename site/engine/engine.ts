// One engine: a worker, the compiled module to start it again from, and the queue before it.
//
// The engine works through one call at a time, so the queue is kept on this side: a call that is
// aborted or superseded while it waits costs nothing, and the deadline of a call counts from when
// it really began. A worker that dies, hangs or runs out of memory is terminated and started again
// from the module that is already compiled; the call it died on is tried once more, the calls that
// waited never notice. A worker that ends before it has started is replaced too, a few times over:
// only an engine that never starts is a reason to reject those who wait. Texts stay with the callers,
// so nothing is lost with a worker.
//
// There is no heartbeat, because it could tell nothing that is not known sooner. A worker at work
// answers no beat, whether it works or spins: the two differ only by time, and that is what the call's
// deadline measures. A worker at rest holds nobody up: if it has died in silence, the next call finds
// out, since a worker that lives takes a call up at once and says so (TAKEN_WITHIN). Panic, overflow
// and want of memory end the call with a message of their own; a call past its deadline is ended like
// them. A text on which two workers were lost is cut down by salvage.ts until the rest can be checked.

import type { Assets } from "./assets/assets.ts";
import { ClauseError, type Argument, type CallName, type Port, type Reply } from "./protocol.ts";

export interface CallOptions {
  signal?: AbortSignal;
  /** A waiting call with the same key is rejected with code "superseded" when this one comes. */
  replaces?: unknown;
  /** Size of the text in bytes or units, on which the deadline depends. */
  size?: number;
  /** Milliseconds that the call may take; by its size unless given. */
  within?: number;
  /** Do not try again on a fresh worker after a crash or an overrun. */
  once?: boolean;
}

interface Job {
  id: number;
  name: CallName;
  /** Made anew for each attempt, because sending moves the bytes away. */
  args: () => Argument[];
  options: CallOptions;
  attempts: number;
  abandoned: boolean;
  began: number;
  resolve(value: unknown): void;
  reject(error: ClauseError): void;
}

const TAKEN_WITHIN = 5_000;
const DEADLINE = 20_000;
const DEADLINE_A_MEGABYTE = 20_000;
/** A call whose caller has left may hold others up for this long before its worker is replaced. */
const PATIENCE = 500;
const ATTEMPTS = 2;
/** Workers that may end before they have started, one after the other, until the start is given up. */
const STARTS = 4;

/** The worker ended before it had started, for a reason that the next may not have. */
class LostAtStart extends ClauseError {}

export class Engine {
  /** Grows with each worker; what a caller kept in an older worker is gone. */
  generation = 0;

  #assets: Assets;
  #inline: boolean;
  #module: Promise<WebAssembly.Module> | undefined;
  #port: Port | undefined;
  #waiting: Job[] = [];
  #running: Job | undefined;
  #starting: { resolve(): void; reject(error: ClauseError): void } | undefined;
  #ids = 0;
  #sessions = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #pumping = false;
  #startup: Promise<void> | undefined;
  #disposed = false;

  constructor(assets: Assets, inline: boolean) {
    this.#assets = assets;
    this.#inline = inline;
  }

  /** Resolves when the engine answers; rejects with the reason why it cannot start. */
  async ready(): Promise<void> {
    await this.#start();
  }

  /** Queues a call. The answer is what the engine's function returned. */
  call<T>(name: CallName, args: () => Argument[], options: CallOptions = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const { signal, replaces } = options;
      if (this.#disposed) return reject(new ClauseError("disposed", "This checker has been disposed of; create a new one."));
      if (signal?.aborted) return reject(aborted());
      if (replaces !== undefined) {
        const stale = this.#waiting.filter((job) => job.options.replaces === replaces);
        this.#waiting = this.#waiting.filter((job) => job.options.replaces !== replaces);
        for (const job of stale) job.reject(new ClauseError("superseded", "A newer check of the same text took this one's place."));
      }
      const job: Job = {
        id: ++this.#ids, name, args, options, attempts: 0, abandoned: false, began: 0,
        resolve: (value) => { signal?.removeEventListener("abort", leave); resolve(value as T); },
        reject: (error) => { signal?.removeEventListener("abort", leave); reject(error); },
      };
      const leave = (): void => this.#leave(job);
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiting.push(job);
      if (this.#running?.abandoned) this.#loseAbandoned();
      void this.#pump();
    });
  }

  /** A number for a session that no other session of this engine has or had. */
  numberSession(): number {
    return ++this.#sessions;
  }

  /** Ends the worker and rejects what is pending with code "disposed". */
  dispose(): void {
    this.#disposed = true;
    this.#drop();
    this.#starting?.reject(disposed());
    this.#starting = undefined;
    const pending = this.#running ? [this.#running, ...this.#waiting] : this.#waiting;
    this.#running = undefined;
    this.#waiting = [];
    for (const job of pending) job.reject(disposed());
  }

  /** Ends the worker as a crash would. For tests of what must survive it. */
  kill(): void {
    this.#crash("The worker was ended.");
  }

  #leave(job: Job): void {
    this.#waiting = this.#waiting.filter((other) => other !== job);
    if (this.#running === job) {
      job.abandoned = true;
      if (this.#waiting.length > 0) this.#loseAbandoned();
    }
    job.reject(aborted());
  }

  /** Replaces a worker that is still busy for a caller who has left while others wait. */
  #loseAbandoned(): void {
    const job = this.#running;
    if (!job) return;
    const left = PATIENCE - (performance.now() - job.began);
    this.#timers.push(setTimeout(() => {
      if (this.#running === job && this.#waiting.length > 0) this.#crash("The caller left.");
    }, Math.max(0, left)));
  }

  async #pump(): Promise<void> {
    if (this.#pumping || this.#running || this.#waiting.length === 0 || this.#disposed) return;
    this.#pumping = true;
    try {
      await this.#start();
    } catch (error) {
      const reason = error instanceof ClauseError ? error : new ClauseError("engine-unavailable", String(error));
      for (const job of this.#waiting.splice(0)) job.reject(reason);
      return;
    } finally {
      this.#pumping = false;
    }
    // Ended between its start and this turn: the call stays where it waits, for the next worker.
    if (!this.#port) return void this.#pump();
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    job.attempts++;
    job.began = performance.now();
    const deadline = job.options.within ?? DEADLINE + ((job.options.size ?? 0) / 1e6) * DEADLINE_A_MEGABYTE;
    this.#timers = [
      setTimeout(() => this.#crash("The worker no longer answers."), TAKEN_WITHIN),
      setTimeout(() => this.#crash(new ClauseError("deadline",
        `The engine did not finish within ${Math.round(deadline / 1000)} seconds and was started again; check a shorter part of the text.`)), deadline),
    ];
    try {
      const args = job.args();
      const bytes = args.filter((arg) => arg instanceof Uint8Array).map((arg) => arg.buffer as ArrayBuffer);
      this.#port.post({ kind: "call", id: job.id, name: job.name, args }, [...new Set(bytes)]);
    } catch (error) {
      this.#settle(() => job.reject(new ClauseError("bad-call", `This call could not be sent: ${String(error)}`)));
    }
  }

  #start(): Promise<void> {
    return this.#startup ??= this.#startAny().catch((error) => {
      this.#module = undefined; // a later call may find the way open again
      this.#drop();
      throw error;
    });
  }

  /** Tries one worker after the other until one starts, STARTS at most. */
  async #startAny(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#connect();
      } catch (error) {
        if (!(error instanceof LostAtStart) || attempt === STARTS) throw error;
      }
    }
  }

  async #connect(): Promise<void> {
    // The worker comes up while the module is compiled; one that ends in that time is replaced.
    let lost: string | ClauseError | undefined;
    const [compiled, opened] = await Promise.allSettled([
      this.#module ??= this.#assets.module(),
      this.#assets.port(this.#inline).then((port) => {
        port.onLost = (reason) => { lost ??= reason; };
        port.onReply = (reply) => { if (reply.kind === "ended") lost ??= reply.reason; };
        return port;
      }),
    ]);
    if (compiled.status === "rejected") {
      if (opened.status === "fulfilled") opened.value.close();
      throw compiled.reason;
    }
    if (opened.status === "rejected") throw opened.reason;
    const module = compiled.value;
    let port = opened.value;
    if (lost !== undefined) { // it never had anything to start with: no start is lost
      port.close();
      port = await this.#assets.port(this.#inline);
    }
    if (this.#disposed) {
      port.close();
      throw disposed();
    }
    this.#port = port;
    this.generation++;
    port.onReply = (reply) => { if (this.#port === port) this.#receive(reply); };
    port.onLost = (reason) => { if (this.#port === port) this.#crash(reason); };
    await new Promise<void>((resolve, reject) => {
      this.#starting = { resolve, reject };
      this.#timers = [setTimeout(() => this.#crash(new ClauseError("engine-unavailable", "The engine could not start in time.")), DEADLINE)];
      port.post({ kind: "start", id: 0, module }, []);
    });
  }

  #receive(reply: Reply): void {
    if (reply.kind === "ended") return this.#crash(reply.reason);
    if (reply.id === 0) {
      if (reply.kind === "taken") return;
      const starting = this.#starting;
      this.#starting = undefined;
      this.#clearTimers();
      if (reply.kind === "answer") starting?.resolve();
      else starting?.reject(new ClauseError("engine-unavailable", `The engine could not start. ${reply.message}`));
      return;
    }
    const job = this.#running;
    if (!job || reply.id !== job.id) return;
    if (reply.kind === "taken") {
      clearTimeout(this.#timers[0]);
      return;
    }
    if (reply.kind === "refusal" && reply.code === "engine-crashed") return this.#crash(reply.message);
    this.#settle(() => {
      if (reply.kind === "answer") job.resolve(reply.value);
      else job.reject(new ClauseError(reply.code, reply.message));
    });
  }

  #settle(finish: () => void): void {
    this.#clearTimers();
    this.#running = undefined;
    finish();
    void this.#pump();
  }

  /** The worker is gone or has to go: replace it, try the running call once more, keep the others waiting. */
  #crash(reason: string | ClauseError): void {
    if (!this.#port) return; // there is no worker yet that could have ended
    const starting = this.#starting;
    if (starting) {
      this.#starting = undefined;
      this.#close();
      starting.reject(reason instanceof ClauseError ? reason : new LostAtStart("engine-unavailable", `The engine could not start. ${reason}`));
      return;
    }
    this.#drop();
    const job = this.#running;
    this.#settle(() => {
      if (!job || job.abandoned) return;
      if (job.attempts < (job.options.once ? 1 : ATTEMPTS)) this.#waiting.unshift(job);
      else if (reason instanceof ClauseError && reason.code === "deadline") job.reject(reason);
      else job.reject(new ClauseError("engine-crashed", `The engine stopped on this text. ${reason instanceof ClauseError ? reason.message : reason}`));
    });
  }

  /** Gives the worker up, and with it the start that led to it; the next call starts another. */
  #drop(): void {
    this.#close();
    this.#startup = undefined;
  }

  #close(): void {
    this.#clearTimers();
    this.#port?.close();
    this.#port = undefined;
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}

function aborted(): ClauseError {
  return new ClauseError("aborted", "The check was called off.");
}

function disposed(): ClauseError {
  return new ClauseError("disposed", "This checker was disposed of before the call was answered.");
}
