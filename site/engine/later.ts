// A list of a report that is made when it is first asked for, and then kept. A list may be made of an
// earlier one; so that no long row of earlier ones is kept, the list is made at once where many wait.

const MOST_WAITING = 16;

export class Later<Value> {
  #make: (() => Value) | undefined;
  #value: Value | undefined;
  #waiting: number;

  private constructor(make: () => Value, waiting: number) {
    this.#make = make;
    this.#waiting = waiting;
  }

  /** What make gives, which is called once, when it is asked for. */
  static of<Value>(make: () => Value): Later<Value> {
    return new Later(make, 0);
  }

  /** What make gives of the value of this one. */
  followedBy<Next>(make: (value: Value) => Next): Later<Next> {
    const next = new Later<Next>(() => make(this.get()), this.#waiting + 1);
    if (next.#waiting > MOST_WAITING) next.get();
    return next;
  }

  get(): Value {
    const make = this.#make;
    if (make) {
      this.#value = make();
      this.#make = undefined;
      this.#waiting = 0;
    }
    return this.#value as Value;
  }
}
