// The script of the guide as a page of its own.

import { searchable } from "../page/guide-search.ts";

const status = document.getElementById("guide-found")!;
searchable(document.getElementById("guide-search") as HTMLInputElement, document.getElementById("guide-chapters")!, (found) => {
  status.textContent = found === undefined ? "" : found === 0 ? "No passage has all these words." : `${found} ${found === 1 ? "passage" : "passages"}`;
});
