// What the product itself says it cannot close, by browser and surface. The same list makes the site's page
// about who could see a draft, and SECURITY.md is held to it by the build.

import { readFileSync } from "node:fs";
import { leaving } from "./leak-channels.mjs";
import { levels } from "./leak-listener.mjs";

const ways = JSON.parse(readFileSync(new URL("../guide/open-ways.json", import.meta.url), "utf8"));

/** The levels at which a channel may be heard: { channel: [level, …] }. knows tells what the browser offers the surface. */
export function named(browser, surface, knows) {
  const open = {};
  for (const way of ways) {
    if (way.browser !== browser || !way.surfaces.includes(surface) || way.without && knows[way.without]) continue;
    const channels = way.channels.flatMap((one) => (one === "leaving" ? Object.keys(leaving) : [one]));
    for (const channel of channels) open[channel] = [...(open[channel] ?? []), ...(way.levels ?? levels)];
  }
  return open;
}
