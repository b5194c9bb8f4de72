// A thousand random operations on the page, three times: no text is lost, nothing is rejected unseen,
// the console stays empty, and the page's state is the model's. See chaos.mjs for more seeds by hand.

import { test } from "node:test";
import { chaos, withPage } from "./chaos.mjs";
import { cannot } from "./page-harness.mjs";

for (const seed of [1, 2, 3]) {
  test(`a thousand random operations leave the page as the model says, seed ${seed}`, { skip: cannot, timeout: 1_800_000 }, async (t) => {
    await withPage(async (parts) => {
      const { totals, retried } = await chaos({ seed, ...parts });
      t.diagnostic(`${Object.entries(totals).map(([name, count]) => `${name} ${count}`).join(", ")}; asked again ${retried.length} times`);
    });
  });
}
